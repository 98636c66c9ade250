<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Policy</name>
    <message>
        <source>The preferred interface carries the data; the others stand by and take over when it is lost or fails.</source>
        <translation>La interfaz preferida transporta los datos; las demás esperan y toman el relevo cuando se pierde o falla.</translation>
    </message>
    <message>
        <source>Interfaces, the most wanted first, with commas between: eth0,wlan0. Those not named follow, by their roles and metrics.</source>
        <translation>Interfaces, de la más deseada a la menos, separadas por comas: eth0,wlan0. Las no nombradas van después, según sus roles y métricas.</translation>
    </message>
    <message>
        <source>Interfaces that stand by have a subflow open that is backup, or cold: none until it is needed.</source>
        <translation>Las interfaces en espera tienen abierto un subflujo de respaldo (open), o ninguno hasta que haga falta (cold).</translation>
    </message>
    <message>
        <source>An interface has failed when data waits as long as this and the peer acknowledges nothing.</source>
        <translation>Una interfaz ha fallado cuando hay datos esperando durante este tiempo y el par no confirma nada.</translation>
    </message>
    <message>
        <source>An interface has failed when more of the bytes than this had to be sent again; 0 for never.</source>
        <translation>Una interfaz ha fallado cuando hubo que reenviar una proporción de bytes mayor que esta; 0 para nunca.</translation>
    </message>
    <message>
        <source>An interface that was lost or failed has to do well for as long as this before it carries again; longer if it fails again.</source>
        <translation>Una interfaz que se perdió o falló debe funcionar bien durante este tiempo antes de volver a transportar datos; más si vuelve a fallar.</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have the addresses of its other interfaces announced.</source>
        <translation>En las conexiones que aceptó esta máquina se anuncian las direcciones de sus demás interfaces.</translation>
    </message>
    <message>
        <source>Automatic interfaces are used also while a VPN takes this machine&apos;s traffic.</source>
        <translation>Las interfaces automáticas se usan también mientras una VPN se lleva el tráfico de esta máquina.</translation>
    </message>
    <message>
        <source>Keeps an endpoint for each address that leads somewhere, by the roles of the interfaces.</source>
        <translation>Mantiene un extremo por cada dirección que lleva a alguna parte, según los roles de las interfaces.</translation>
    </message>
    <message>
        <source>Connections of this machine open a subflow from each endpoint.</source>
        <translation>Las conexiones de esta máquina abren un subflujo desde cada extremo.</translation>
    </message>
    <message>
        <source>The addresses are announced to peers, for servers; not together with fullmesh.</source>
        <translation>Las direcciones se anuncian a los pares, para servidores; no se combina con fullmesh.</translation>
    </message>
    <message>
        <source>A subflow from each endpoint to every address known of the peer.</source>
        <translation>Un subflujo desde cada extremo hacia cada dirección conocida del par.</translation>
    </message>
    <message>
        <source>Announced addresses are answered from the endpoints, each used once; left out on kernels before 6.18.</source>
        <translation>A las direcciones anunciadas se responde desde los extremos, cada uno una sola vez; se omite en núcleos anteriores a 6.18.</translation>
    </message>
    <message>
        <source>How many of a peer&apos;s announced addresses a connection connects to at least.</source>
        <translation>A cuántas de las direcciones anunciadas por un par se conecta como mínimo una conexión.</translation>
    </message>
    <message>
        <source>The path manager&apos;s limits are raised so that each endpoint can have its subflow.</source>
        <translation>Los límites del gestor de rutas se aumentan para que cada extremo pueda tener su subflujo.</translation>
    </message>
    <message>
        <source>A subflow from each address of this machine that leads somewhere to each address known of the peer.</source>
        <translation>Un subflujo desde cada dirección de esta máquina que lleva a alguna parte hacia cada dirección conocida del par.</translation>
    </message>
    <message>
        <source>A connection gets no more additional subflows than this; the limit for all connections counts as well.</source>
        <translation>Una conexión no recibe más subflujos adicionales que estos; también cuenta el límite común a todas las conexiones.</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have its other addresses announced.</source>
        <translation>En las conexiones que aceptó esta máquina se anuncian sus demás direcciones.</translation>
    </message>
    <message>
        <source>One subflow by each interface; one that is far slower or loses far more than the best becomes backup for a while.</source>
        <translation>Un subflujo por cada interfaz; el que es mucho más lento o pierde mucho más que el mejor pasa a ser de respaldo por un tiempo.</translation>
    </message>
    <message>
        <source>A round-trip time is out of proportion when it is longer than as many times the best one, and the margin.</source>
        <translation>Un tiempo de ida y vuelta es desproporcionado cuando supera el mejor multiplicado por este factor, más el margen.</translation>
    </message>
    <message>
        <source>What a round-trip time may be longer beside the factor, so that small ones are not compared by it alone.</source>
        <translation>Lo que un tiempo de ida y vuelta puede exceder además del factor, para que los pequeños no se comparen solo por este.</translation>
    </message>
    <message>
        <source>Losses are out of proportion when more of the bytes than this, and than the factor times the best one&apos;s, had to be sent again; 0: they don&apos;t matter.</source>
        <translation>Las pérdidas son desproporcionadas cuando la proporción de bytes reenviados supera este valor y también la del mejor subflujo multiplicada por el factor; 0: no importan.</translation>
    </message>
    <message>
        <source>How often in a row it has to be found so.</source>
        <translation>Cuántas veces seguidas debe comprobarse.</translation>
    </message>
    <message>
        <source>Time between two looks.</source>
        <translation>Tiempo entre dos comprobaciones.</translation>
    </message>
    <message>
        <source>After this time it is tried again; after twice as long each time it fails again, up to ten minutes.</source>
        <translation>Tras este tiempo se vuelve a probar; el tiempo se duplica cada vez que vuelve a fallar, hasta diez minutos.</translation>
    </message>
    <message>
        <source>Several subflows between the same two addresses, told apart by their ports, for networks that spread flows over paths.</source>
        <translation>Varios subflujos entre las mismas dos direcciones, distinguidos por sus puertos, para redes que reparten los flujos por varias rutas.</translation>
    </message>
    <message>
        <source>How many subflows a connection has, the first one included.</source>
        <translation>Cuántos subflujos tiene una conexión, incluido el primero.</translation>
    </message>
    <message>
        <source>The source ports are chosen so that each leaves another remainder when divided by the number of subflows.</source>
        <translation>Los puertos de origen se eligen de modo que cada uno deje un resto distinto al dividirlo por el número de subflujos.</translation>
    </message>
    <message>
        <source>Watches and changes nothing.</source>
        <translation>Observa y no cambia nada.</translation>
    </message>
    <message>
        <source>Gives each connection one of the other policies, and interfaces, by its application, user, destination, port or interface.</source>
        <translation>Asigna a cada conexión una de las otras políticas, e interfaces, según su aplicación, usuario, destino, puerto o interfaz.</translation>
    </message>
    <message>
        <source>Separated by &quot;;&quot;, the first that fits counts: &quot;application curl and not port 22 use full-mesh over eth0, wlan0; all use observe&quot;.</source>
        <translation>Separadas por «;», vale la primera que se cumpla: «application curl and not port 22 use full-mesh over eth0, wlan0; all use observe».</translation>
    </message>
    <message>
        <source>One subflow by each interface that leads somewhere; servers announce an address of each other interface.</source>
        <translation>Un subflujo por cada interfaz que lleva a alguna parte; los servidores anuncian una dirección de cada una de las demás interfaces.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Asentamiento</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Beside VPN</source>
        <translation>Junto a la VPN</translation>
    </message>
    <message>
        <source>Subflow</source>
        <translation>Subflujo</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Fullmesh</source>
        <translation>Fullmesh</translation>
    </message>
    <message>
        <source>Laminar</source>
        <translation>Laminar</translation>
    </message>
    <message>
        <source>Accept announced</source>
        <translation>Aceptar anunciadas</translation>
    </message>
    <message>
        <source>Raise limits</source>
        <translation>Aumentar límites</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Subflujos</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Manypath is running already, but does not answer.</source>
        <translation>Manypath ya está en ejecución, pero no responde.</translation>
    </message>
</context>
<context>
    <name>manypath::About</name>
    <message>
        <source>About Manypath</source>
        <translation>Acerca de Manypath</translation>
    </message>
    <message>
        <source>Manypath %1</source>
        <comment>a version</comment>
        <translation>Manypath %1</translation>
    </message>
    <message>
        <source>Makes Multipath TCP on Linux visible and steerable.</source>
        <translation>Hace visible y controlable Multipath TCP en Linux.</translation>
    </message>
    <message>
        <source>The helper is not running.</source>
        <translation>El asistente no está en ejecución.</translation>
    </message>
    <message>
        <source>With the helper %1 and Qt %2.</source>
        <comment>versions</comment>
        <translation>Con el asistente %1 y Qt %2.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>manypath::AnnounceAddressDialog</name>
    <message>
        <source>Announce an address</source>
        <translation>Anunciar una dirección</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>&amp;Anunciar</translation>
    </message>
    <message>
        <source>&amp;Listen there, as long as it is announced</source>
        <translation>&amp;Escuchar en ella mientras esté anunciada</translation>
    </message>
    <message>
        <source>The connection&apos;s</source>
        <translation>El de la conexión</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>To the peer %1</source>
        <comment>address</comment>
        <translation>Al par %1</translation>
    </message>
    <message>
        <source>The peer may open subflows to it. Behind address translation, enter the address that reaches this computer from outside.</source>
        <translation>El par puede abrir subflujos hacia ella. Detrás de una traducción de direcciones, indique la dirección con la que se llega a este equipo desde fuera.</translation>
    </message>
    <message>
        <source>Needed where the program listens on one address alone.</source>
        <translation>Necesario si el programa escucha en una sola dirección.</translation>
    </message>
</context>
<context>
    <name>manypath::Autostart</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Multipath TCP connections in the panel</source>
        <translation>Conexiones Multipath TCP en el panel</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>No se pudo eliminar %1: %2</translation>
    </message>
</context>
<context>
    <name>manypath::CommandLine</name>
    <message>
        <source>Shows the Multipath TCP connections of this computer and the paths they take.</source>
        <translation>Muestra las conexiones Multipath TCP de este equipo y las rutas que siguen.</translation>
    </message>
    <message>
        <source>Show this page: %1.</source>
        <translation>Mostrar esta página: %1.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <comment>placeholder on the command line</comment>
        <translation>PÁGINA</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the panel.</source>
        <translation>No mostrar ninguna ventana, solo el icono en el panel.</translation>
    </message>
    <message>
        <source>Record what happens to this file.</source>
        <translation>Grabar en este archivo lo que ocurre.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder on the command line</comment>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Show this recording instead of this computer.</source>
        <translation>Mostrar esta grabación en lugar de este equipo.</translation>
    </message>
    <message>
        <source>The same as --replay.</source>
        <translation>Equivale a --replay.</translation>
    </message>
    <message>
        <source>Only one recording can be shown at a time.</source>
        <translation>Solo se puede mostrar una grabación a la vez.</translation>
    </message>
    <message>
        <source>There is no page %1; the pages are %2.</source>
        <translation>No existe la página %1; las páginas son %2.</translation>
    </message>
    <message>
        <source>A recording can&apos;t be recorded: --record and --replay exclude each other.</source>
        <translation>No se puede grabar una grabación: --record y --replay se excluyen mutuamente.</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionActions</name>
    <message>
        <source>&amp;Open another subflow…</source>
        <translation>&amp;Abrir otro subflujo…</translation>
    </message>
    <message>
        <source>C&amp;lose the subflow…</source>
        <translation>C&amp;errar el subflujo…</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <translation>Pasar a &amp;respaldo</translation>
    </message>
    <message>
        <source>&amp;Announce an address…</source>
        <translation>An&amp;unciar una dirección…</translation>
    </message>
    <message>
        <source>&amp;Withdraw an address…</source>
        <translation>Re&amp;tirar una dirección…</translation>
    </message>
    <message>
        <source>Copy as &amp;ss shows it</source>
        <translation>Copiar como lo muestra &amp;ss</translation>
    </message>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>&amp;Copiar las órdenes</translation>
    </message>
    <message>
        <source>Copy the &amp;token</source>
        <translation>Copiar el to&amp;ken</translation>
    </message>
    <message>
        <source>Make &amp;normal</source>
        <comment>a subflow that is backup</comment>
        <translation>Pasar a norma&amp;l</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <comment>a subflow</comment>
        <translation>Pasar a &amp;respaldo</translation>
    </message>
    <message>
        <source>Chosen: the subflow %1</source>
        <comment>addresses</comment>
        <translation>Elegido: el subflujo %1</translation>
    </message>
    <message>
        <source>Chosen: the subflow over %1</source>
        <comment>interface</comment>
        <translation>Elegido: el subflujo por %1</translation>
    </message>
    <message>
        <source>Close the subflow</source>
        <translation>Cerrar el subflujo</translation>
    </message>
    <message>
        <source>Close the subflow %1?</source>
        <translation>¿Cerrar el subflujo %1?</translation>
    </message>
    <message>
        <source>It is the last one that is up: without another the connection ends.</source>
        <translation>Es el último que sigue establecido: sin otro, la conexión termina.</translation>
    </message>
    <message>
        <source>The connection goes on with %1.</source>
        <comment>a number of subflows</comment>
        <translation>La conexión continúa con %1.</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>Cerrarl&amp;o</translation>
    </message>
    <message>
        <source>This connection fell back to plain TCP: it has one path and can have no other.</source>
        <translation>Esta conexión retrocedió a TCP normal: tiene una ruta y no puede tener otra.</translation>
    </message>
    <message>
        <source>This connection is closing.</source>
        <translation>Esta conexión se está cerrando.</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager decides about this connection and takes no commands for a single one. Roles and endpoints on the page Paths steer it.</source>
        <translation>El gestor de rutas del núcleo decide sobre esta conexión y no acepta órdenes para una sola. Los roles y los extremos de la página Rutas la controlan.</translation>
    </message>
    <message>
        <source>This connection is not fully established yet: that takes data both ways.</source>
        <translation>Esta conexión aún no está del todo establecida: para ello hacen falta datos en ambos sentidos.</translation>
    </message>
    <message>
        <source>This connection has as many additional subflows as the limit allows: %1.</source>
        <translation>Esta conexión tiene tantos subflujos adicionales como permite el límite: %1.</translation>
    </message>
    <message>
        <source>Select one of the connection&apos;s subflows to close it or to make it backup.</source>
        <translation>Seleccione uno de los subflujos de la conexión para cerrarlo o convertirlo en respaldo.</translation>
    </message>
    <message>
        <source>This subflow is closing.</source>
        <translation>Este subflujo se está cerrando.</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Seleccione primero una conexión.</translation>
    </message>
    <message>
        <source>This subflow is not up yet.</source>
        <translation>Este subflujo aún no está establecido.</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionDetail</name>
    <message>
        <source>%1 (id %2)</source>
        <comment>address announced by the peer, its address id</comment>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between addresses</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Share of bytes</source>
        <translation>Reparto de bytes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>%1 path manager</source>
        <comment>kernel, userspace or unknown</comment>
        <translation>gestor de rutas: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, a sentence that explains it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>Ninguna conexión seleccionada</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>La conexión ha terminado.</translation>
    </message>
    <message>
        <source>Select a connection to see what it is and how its paths share the work.</source>
        <translation>Seleccione una conexión para ver qué es y cómo se reparten el trabajo sus rutas.</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More that can be done about the connection</source>
        <translation>Otras acciones posibles sobre la conexión</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>addresses</comment>
        <translation>el par ofrece %1</translation>
    </message>
    <message>
        <source>%1. Select one of them to see how its paths share the work.</source>
        <comment>a number of connections</comment>
        <translation>%1. Seleccione una de ellas para ver cómo se reparten el trabajo sus rutas.</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionPlots</name>
    <message>
        <source>How far back the plots reach</source>
        <translation>Período que abarcan los gráficos</translation>
    </message>
    <message>
        <source>1 minute</source>
        <comment>range of a plot</comment>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>range of a plot</comment>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>range of a plot</comment>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>What the first plot shows</source>
        <translation>Qué muestra el primer gráfico</translation>
    </message>
    <message>
        <source>What the second plot shows</source>
        <translation>Qué muestra el segundo gráfico</translation>
    </message>
    <message>
        <source>How far back the plots reach, if the connection is that old</source>
        <translation>Período que abarcan los gráficos, si la conexión es así de antigua</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionTreeModel</name>
    <message>
        <source>, </source>
        <comment>between interfaces</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>The application, container, service, program or user behind the connection</source>
        <translation>La aplicación, contenedor, servicio, programa o usuario que está detrás de la conexión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How far the connection or the subflow has come</source>
        <translation>En qué punto está la conexión o el subflujo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>The interfaces by which the packets leave</source>
        <translation>Las interfaces por las que salen los paquetes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Which side this computer is, and what each subflow is for</source>
        <translation>De qué lado está este equipo y para qué sirve cada subflujo</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Bits per second received, over the last second</source>
        <translation>Bits por segundo recibidos durante el último segundo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Bits per second that reached the peer, over the last second</source>
        <translation>Bits por segundo que llegaron al par durante el último segundo</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time; of a connection the shortest of its subflows</source>
        <translation>Tiempo de ida y vuelta; en una conexión, el más corto de sus subflujos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Bytes received; of a connection each byte once</source>
        <translation>Bytes recibidos; en una conexión, cada byte una sola vez</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Bytes that reached the peer</source>
        <translation>Bytes que llegaron al par</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>What part of the connection&apos;s bytes, both ways, each subflow carried</source>
        <translation>Qué parte de los bytes de la conexión, en ambos sentidos, transportó cada subflujo</translation>
    </message>
    <message>
        <source>Application, connection, subflow</source>
        <translation>Aplicación, conexión, subflujo</translation>
    </message>
    <message>
        <source>The application, below it the remote address of each connection, below that local and remote address of each subflow</source>
        <translation>La aplicación, debajo la dirección remota de cada conexión y, debajo de esta, las direcciones local y remota de cada subflujo</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Segments that had to be sent again (retransmissions), since the subflow began</source>
        <translation>Segmentos que hubo que reenviar (retransmisiones) desde el inicio del subflujo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Congestion window: how many segments may be on the way at once</source>
        <translation>Ventana de congestión: cuántos segmentos pueden estar en camino a la vez</translation>
    </message>
    <message>
        <source>Path manager</source>
        <translation>Gestor de rutas</translation>
    </message>
    <message>
        <source>Who decides about the connection&apos;s subflows: the kernel by endpoints, or Manypath</source>
        <translation>Quién decide sobre los subflujos de la conexión: el núcleo según los extremos, o Manypath</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Who owns the connection&apos;s socket</source>
        <translation>A quién pertenece el socket de la conexión</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What names the connection in manypathctl and ip mptcp</source>
        <translation>Lo que identifica la conexión en manypathctl e ip mptcp</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <comment>in a column titled so: a number may be enough</comment>
        <translation>
            <numerusform>%n interfaz</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionsPage</name>
    <message>
        <source>&amp;Multipath only</source>
        <translation>&amp;Solo multirruta</translation>
    </message>
    <message>
        <source>Search: application, address, interface, state, token</source>
        <translation>Buscar: aplicación, dirección, interfaz, estado, token</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Buscar conexiones</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Only connections with two subflows or more</source>
        <translation>Solo conexiones con dos subflujos o más</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>No coincide ninguna conexión.</translation>
    </message>
    <message>
        <source>Connections show here as soon as a program opens one with Multipath TCP.</source>
        <translation>Las conexiones aparecen aquí en cuanto un programa abre una con Multipath TCP.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections shown, all connections</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>token</comment>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>interface</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>remote address</comment>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Show all connections again</source>
        <translation>Volver a mostrar todas las conexiones</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>Qué columnas mostrar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>an application, interface and remote address</comment>
        <translation>Solo %1</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Search: interface, application, address, words</source>
        <translation>Buscar: interfaz, aplicación, dirección, palabras</translation>
    </message>
    <message>
        <source>Search the diary</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all kinds of entries</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>Todas las interfaces</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>a token</comment>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>Only what concerns %1.</source>
        <comment>an application, an interface, an address</comment>
        <translation>Solo lo que concierne a %1.</translation>
    </message>
    <message>
        <source>Nothing in the diary matches.</source>
        <translation>Nada coincide en el diario.</translation>
    </message>
    <message>
        <source>Up to here, the recording has nothing to tell.</source>
        <translation>Hasta aquí, la grabación no tiene nada que contar.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
When a path is lost and connections move on, when something fails or somebody changes how paths are used, you can read it here.</source>
        <translation>Aún no ha ocurrido nada.
Cuando se pierda una ruta y las conexiones se trasladen, cuando algo falle o alguien cambie cómo se usan las rutas, podrá leerlo aquí.</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryStore</name>
    <message>
        <source>The diary can&apos;t be kept: %1: %2</source>
        <comment>a file, an error</comment>
        <translation>No se puede llevar el diario: %1: %2</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>another Manypath keeps it already</source>
        <translation>otro Manypath ya lo lleva</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
</context>
<context>
    <name>manypath::DiarySummary</name>
    <message>
        <source>1 connection saved</source>
        <translation>1 conexión salvada</translation>
    </message>
    <message numerus="yes">
        <source>%n connections saved</source>
        <translation>
            <numerusform>%n conexión salvada</numerusform>
            <numerusform>%n conexiones salvadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 loss of a path</source>
        <translation>1 pérdida de ruta</translation>
    </message>
    <message numerus="yes">
        <source>%n losses of paths</source>
        <translation>
            <numerusform>%n pérdida de ruta</numerusform>
            <numerusform>%n pérdidas de ruta</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>ninguna cortada</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n cortada</numerusform>
            <numerusform>%n cortadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This month: no path was lost while connections used it.</source>
        <translation>Este mes: no se perdió ninguna ruta mientras la usaban conexiones.</translation>
    </message>
    <message>
        <source>This month: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>Este mes: %1 en %2, %3.</translation>
    </message>
    <message>
        <source>Up to here: no path was lost while connections used it.</source>
        <translation>Hasta aquí: no se perdió ninguna ruta mientras la usaban conexiones.</translation>
    </message>
    <message>
        <source>Up to here: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>Hasta aquí: %1 en %2, %3.</translation>
    </message>
    <message>
        <source>This month: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>Este mes: %1, %2.</translation>
    </message>
    <message>
        <source>Up to here: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>Hasta aquí: %1, %2.</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryText</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of interfaces</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between interfaces</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 connection moved</source>
        <translation>1 conexión trasladada</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved</source>
        <translation>
            <numerusform>%n conexión trasladada</numerusform>
            <numerusform>%n conexiones trasladadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection moved to %1</source>
        <comment>interfaces</comment>
        <translation>1 conexión trasladada a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved to %1</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>%n conexión trasladada a %1</numerusform>
            <numerusform>%n conexiones trasladadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>ninguna cortada</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n cortada</numerusform>
            <numerusform>%n cortadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for it</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n a la espera de su vuelta</numerusform>
            <numerusform>%n a la espera de su vuelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had no other path</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n no tenía otra ruta</numerusform>
            <numerusform>%n no tenían otra ruta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection dropped</source>
        <translation>1 conexión cortada</translation>
    </message>
    <message numerus="yes">
        <source>%n connections dropped</source>
        <translation>
            <numerusform>%n conexión cortada</numerusform>
            <numerusform>%n conexiones cortadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection waiting for it</source>
        <translation>1 conexión a la espera de su vuelta</translation>
    </message>
    <message numerus="yes">
        <source>%n connections waiting for it</source>
        <translation>
            <numerusform>%n conexión a la espera de su vuelta</numerusform>
            <numerusform>%n conexiones a la espera de su vuelta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection had no other path</source>
        <translation>1 conexión no tenía otra ruta</translation>
    </message>
    <message numerus="yes">
        <source>%n connections had no other path</source>
        <translation>
            <numerusform>%n conexión no tenía otra ruta</numerusform>
            <numerusform>%n conexiones no tenían otra ruta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection kept it in reserve, none needed it</source>
        <translation>1 conexión la tenía en reserva, ninguna la necesitaba</translation>
    </message>
    <message numerus="yes">
        <source>%n connections kept it in reserve, none needed it</source>
        <translation>
            <numerusform>%n conexión la tenía en reserva, ninguna la necesitaba</numerusform>
            <numerusform>%n conexiones la tenían en reserva, ninguna la necesitaba</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clauses of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 lost: %2.</source>
        <comment>an interface, what became of its connections</comment>
        <translation>Interfaz %1 perdida: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost %n times: %2.</source>
        <comment>an interface, what became of its connections</comment>
        <translation>
            <numerusform>Interfaz %1 perdida %n vez: %2.</numerusform>
            <numerusform>Interfaz %1 perdida %n veces: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Manypath was not running to see the end.</source>
        <translation>Manypath no estaba en ejecución para ver el final.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <comment>a duration</comment>
        <translation>De vuelta tras %1.</translation>
    </message>
    <message>
        <source>The Manypath helper went away.</source>
        <translation>El asistente de Manypath desapareció.</translation>
    </message>
    <message>
        <source>The Manypath helper went away: nothing is known from here on.</source>
        <translation>El asistente de Manypath desapareció: a partir de aquí no se sabe nada.</translation>
    </message>
    <message>
        <source>The Manypath helper was away for %1: what happened meanwhile is not known.</source>
        <comment>a duration</comment>
        <translation>El asistente de Manypath estuvo ausente durante %1: no se sabe qué ocurrió entretanto.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an application, an address</comment>
        <translation>%1 hacia %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections fell back to TCP, the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>
            <numerusform>%1: %n conexión retrocedió a TCP, el par o la red no tiene MPTCP.</numerusform>
            <numerusform>%1: %n conexiones retrocedieron a TCP, el par o la red no tiene MPTCP.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>%1 retrocedió a TCP: el par o la red no tiene MPTCP.</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows failed: %1.</source>
        <comment>an error</comment>
        <translation>
            <numerusform>%n subflujo falló: %1.</numerusform>
            <numerusform>%n subflujos fallaron: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subflows over %1 failed: %2.</source>
        <comment>an interface, an error</comment>
        <translation>
            <numerusform>%n subflujo por %1 falló: %2.</numerusform>
            <numerusform>%n subflujos por %1 fallaron: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A subflow of %1 failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>Un subflujo de %1 falló: %2.</translation>
    </message>
    <message>
        <source>A subflow of %1 over %2 failed: %3.</source>
        <comment>an application to an address, an interface, an error</comment>
        <translation>Un subflujo de %1 por %2 falló: %3.</translation>
    </message>
    <message>
        <source>The program %1 decides now in place of the policy.</source>
        <translation>El programa %1 decide ahora en lugar de la política.</translation>
    </message>
    <message>
        <source>The policy %1 has other parameters.</source>
        <translation>La política %1 tiene otros parámetros.</translation>
    </message>
    <message>
        <source>The policy is now %1.</source>
        <translation>La política es ahora %1.</translation>
    </message>
    <message>
        <source>%1 has no role of its own any more.</source>
        <comment>an interface, or a pattern</comment>
        <translation>%1 ya no tiene un rol propio.</translation>
    </message>
    <message>
        <source>The role of %1 is now %2.</source>
        <comment>an interface, or a pattern; a role</comment>
        <translation>El rol de %1 es ahora «%2».</translation>
    </message>
    <message>
        <source>Multipath TCP was turned off.</source>
        <translation>Se desactivó Multipath TCP.</translation>
    </message>
    <message>
        <source>Multipath TCP was turned on.</source>
        <translation>Se activó Multipath TCP.</translation>
    </message>
    <message>
        <source>The setting %1 is now %2.</source>
        <translation>El ajuste %1 es ahora %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were added: %1.</source>
        <comment>who made them</comment>
        <translation>
            <numerusform>Se añadió %n extremo: %1.</numerusform>
            <numerusform>Se añadieron %n extremos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were removed: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>Se eliminó %n extremo: %1.</numerusform>
            <numerusform>Se eliminaron %n extremos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Endpoints were changed %n times: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>Se cambiaron extremos %n vez: %1.</numerusform>
            <numerusform>Se cambiaron extremos %n veces: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint %1 was added: %2.</source>
        <comment>an address, who made it</comment>
        <translation>Se añadió el extremo %1: %2.</translation>
    </message>
    <message>
        <source>The endpoint %1 was removed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>Se eliminó el extremo %1: %2.</translation>
    </message>
    <message>
        <source>The endpoint %1 was changed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>Se cambió el extremo %1: %2.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <comment>an application to an address, an interface, interfaces</comment>
        <translation>%1 se trasladó de %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved from %1 to %2.</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>%n conexión se trasladó de %1 a %2.</numerusform>
            <numerusform>%n conexiones se trasladaron de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was dropped, its last path failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>La conexión %1 se cortó, falló su última ruta: %2.</translation>
    </message>
    <message>
        <source>Lost interfaces</source>
        <translation>Interfaces perdidas</translation>
    </message>
    <message>
        <source>Moved connections</source>
        <translation>Conexiones trasladadas</translation>
    </message>
    <message>
        <source>Fallbacks to TCP</source>
        <translation>Retrocesos a TCP</translation>
    </message>
    <message>
        <source>Failed subflows</source>
        <translation>Subflujos fallidos</translation>
    </message>
    <message>
        <source>Dropped connections</source>
        <translation>Conexiones cortadas</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>1 connection moved from %1 to %2.</source>
        <comment>interfaces</comment>
        <translation>1 conexión se trasladó de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointDialog</name>
    <message>
        <source>%1  (%2)</source>
        <comment>address, interface</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Change endpoint %1</source>
        <translation>Cambiar el extremo %1</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Añadir un extremo</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>I&amp;nterface:</source>
        <translation>I&amp;nterfaz:</translation>
    </message>
    <message>
        <source>Address i&amp;d:</source>
        <translation>Id. de di&amp;rección:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>«%1» no es una dirección IPv4 ni IPv6.</translation>
    </message>
    <message>
        <source>Without an interface its packets leave wherever the routes send them, which may be another path.</source>
        <translation>Sin interfaz, sus paquetes salen por donde los envíe la tabla de encaminamiento, quizá por otra ruta.</translation>
    </message>
    <message>
        <source>A port goes only with Signal and without Subflow: peers connect to it.</source>
        <translation>Un puerto solo es posible con Signal y sin Subflow: los pares se conectan a él.</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation>ausente (%1)</translation>
    </message>
    <message>
        <source>The change holds for connections there are as well.</source>
        <translation>El cambio vale también para las conexiones existentes.</translation>
    </message>
    <message>
        <source>The kernel can&apos;t change this in place: the endpoint is removed and added anew.</source>
        <translation>El núcleo no puede cambiar esto sobre la marcha: el extremo se elimina y se añade de nuevo.</translation>
    </message>
    <message>
        <source>The subflow that leaves from it is closed.</source>
        <translation>Se cierra el subflujo que sale de él.</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from it are closed.</source>
        <translation>
            <numerusform>Se cierra el subflujo que sale de él.</numerusform>
            <numerusform>Se cierran los %n subflujos que salen de él.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it goes back by itself unless you keep it within %1 s.</source>
        <translation>Por eso el cambio se deshará por sí solo si no lo conserva en un plazo de %1 s.</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointModel</name>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation>ausente (%1)</translation>
    </message>
    <message>
        <source>Bound to no interface: its packets leave wherever the routes send them, which need not be the interface that has the address.</source>
        <translation>No está vinculado a ninguna interfaz: sus paquetes salen por donde los envíe la tabla de encaminamiento, no necesariamente por la interfaz que tiene la dirección.</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself when it answered an announced address.</source>
        <translation>El núcleo creó este extremo por sí mismo al responder a una dirección anunciada.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Subflujos</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Remove a&amp;ll…</source>
        <translation>Eliminar &amp;todos…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>The addresses from which the kernel&apos;s path manager opens subflows, and those it announces to peers</source>
        <translation>Las direcciones desde las que el gestor de rutas del núcleo abre subflujos y las que anuncia a los pares</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No endpoint: the kernel uses only the address a connection begins with. Add one for each further path.</source>
        <translation>Ningún extremo: el núcleo solo usa la dirección con la que empieza una conexión. Añada uno por cada ruta adicional.</translation>
    </message>
    <message>
        <source>Endpoint %1 (%2) was added, but without the flag %3: this kernel does not know it.</source>
        <translation>El extremo %1 (%2) se añadió, pero sin el indicador %3: este núcleo no lo conoce.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between flags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Remove endpoint %1 (%2)?</source>
        <translation>¿Eliminar el extremo %1 (%2)?</translation>
    </message>
    <message>
        <source>The subflow that leaves from this address will be closed.</source>
        <translation>Se cerrará el subflujo que sale de esta dirección.</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from this address will be closed.</source>
        <translation>
            <numerusform>Se cerrará el subflujo que sale de esta dirección.</numerusform>
            <numerusform>Se cerrarán los %n subflujos que salen de esta dirección.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all endpoints?</source>
        <translation>¿Eliminar todos los extremos?</translation>
    </message>
    <message>
        <source>Manypath</source>
        <translation>Manypath</translation>
    </message>
    <message>
        <source>Another program made this endpoint, or a person with ip mptcp.</source>
        <translation>Este extremo lo creó otro programa, o una persona con ip mptcp.</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself and may make it again.</source>
        <translation>El núcleo creó este extremo por sí mismo y puede volver a crearlo.</translation>
    </message>
    <message>
        <source>The policy made this endpoint and will put it back. To keep it off an interface, give that the role never.</source>
        <translation>La política creó este extremo y lo restablecerá. Para que no use una interfaz, asígnele a esta el rol «nunca».</translation>
    </message>
    <message>
        <source>NetworkManager made this endpoint and will put it back.</source>
        <translation>NetworkManager creó este extremo y lo restablecerá.</translation>
    </message>
    <message>
        <source>The service mptcpd made this endpoint and may put it back.</source>
        <translation>El servicio mptcpd creó este extremo y puede restablecerlo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s address, its owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The subflows from their addresses are closed. The limits stay.</source>
        <translation>Se cierran los subflujos de sus direcciones. Los límites se mantienen.</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>E&amp;liminar todos</translation>
    </message>
    <message>
        <source>%1

%2 So it goes back by itself unless you keep it within %3 s.</source>
        <comment>what happens; what is at stake; seconds</comment>
        <translation>%1

%2 Por eso el cambio se deshará por sí solo si no lo conserva en un plazo de %3 s.</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>Pr&amp;obar %1 s</translation>
    </message>
</context>
<context>
    <name>manypath::FlagBox</name>
    <message>
        <source>S&amp;ignal</source>
        <translation>S&amp;ignal</translation>
    </message>
    <message>
        <source>&amp;Subflow</source>
        <translation>&amp;Subflow</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Backup</translation>
    </message>
    <message>
        <source>&amp;Fullmesh</source>
        <translation>&amp;Fullmesh</translation>
    </message>
    <message>
        <source>&amp;Laminar</source>
        <translation>&amp;Laminar</translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation>Implicit</translation>
    </message>
    <message>
        <source>Announce the address to peers, so that they open subflows to it.</source>
        <translation>Anunciar la dirección a los pares para que abran subflujos hacia ella.</translation>
    </message>
    <message>
        <source>Open subflows from the address.</source>
        <translation>Abrir subflujos desde la dirección.</translation>
    </message>
    <message>
        <source>Use its subflows only when no other path is left.</source>
        <translation>Usar sus subflujos solo cuando no quede otra ruta.</translation>
    </message>
    <message>
        <source>Open a subflow to every address known of the peer. Not together with Signal.</source>
        <translation>Abrir un subflujo hacia cada dirección conocida del par. No se combina con Signal.</translation>
    </message>
    <message>
        <source>Answer announced addresses from this one, each at most once. Linux 6.18 and later.</source>
        <translation>Responder desde esta dirección a las anunciadas, como máximo una vez a cada una. A partir de Linux 6.18.</translation>
    </message>
    <message>
        <source>Made by the kernel itself.</source>
        <translation>Creado por el propio núcleo.</translation>
    </message>
</context>
<context>
    <name>manypath::FlowMap</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n conn.</source>
        <comment>short for connections</comment>
        <translation>
            <numerusform>%n conex.</numerusform>
            <numerusform>%n conex.</numerusform>
        </translation>
    </message>
    <message>
        <source>idle</source>
        <comment>nothing flows</comment>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>rates</comment>
        <translation>%1 de bajada, %2 de subida</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>%1 retransmitidos</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <comment>a time</comment>
        <translation>ida y vuelta %1</translation>
    </message>
    <message>
        <source>%1 of all bytes</source>
        <comment>a share in percent</comment>
        <translation>%1 de todos los bytes</translation>
    </message>
    <message>
        <source>1 connection is plain TCP: the peer or the network has no MPTCP</source>
        <translation>1 conexión es TCP normal: el par o la red no tiene MPTCP</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are plain TCP: the peer or the network has no MPTCP</source>
        <translation>
            <numerusform>%n conexión es TCP normal: el par o la red no tiene MPTCP</numerusform>
            <numerusform>%n conexiones son TCP normal: el par o la red no tiene MPTCP</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>the first items of a list</comment>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>heading above remote hosts</comment>
        <translation>Equipos remotos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>applications, interfaces or hosts that have no place of their own</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>in place of an interface</comment>
        <translation>Aún desconocida</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>of an interface: its traffic costs</comment>
        <translation>de uso medido</translation>
    </message>
    <message>
        <source>TCP: peer has no MPTCP</source>
        <translation>TCP: par sin MPTCP</translation>
    </message>
    <message>
        <source>TCP, no MPTCP</source>
        <translation>TCP, sin MPTCP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>an interface in use has no link any more</comment>
        <translation>perdida</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>standing by</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>of an interface</comment>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no subflow</source>
        <translation>ningún subflujo</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from where to where data goes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>state of a ribbon</comment>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>plain TCP</source>
        <comment>state of a ribbon</comment>
        <translation>TCP normal</translation>
    </message>
    <message>
        <source>backup, carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>respaldo, transporta datos</translation>
    </message>
    <message>
        <source>standing by</source>
        <comment>state of a ribbon</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>transporta datos</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>state of a ribbon</comment>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>Flow map</source>
        <translation>Mapa de flujos</translation>
    </message>
    <message>
        <source>Applications, the interfaces of this computer, remote hosts, and what flows between them. Move with the arrow keys; Space selects, Enter shows the connections, Escape clears.</source>
        <translation>Aplicaciones, interfaces de este equipo, equipos remotos y lo que fluye entre ellos. Muévase con las teclas de flecha; Espacio selecciona, Intro muestra las conexiones, Escape borra la selección.</translation>
    </message>
</context>
<context>
    <name>manypath::FlowTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>Equipo remoto</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Subflujos</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>RTT</source>
        <comment>round-trip time</comment>
        <translation>RTT</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceCard</name>
    <message>
        <source>Automatic</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Preferida</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>%1 retransmitidos</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>of an interface</comment>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <comment>round-trip time</comment>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>of an interface: its traffic costs</comment>
        <translation>de uso medido</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <comment>an interface</comment>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of an interface, its address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>rates</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>%1 of bytes</source>
        <comment>a share in percent</comment>
        <translation>%1 de los bytes</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceModel</name>
    <message>
        <source>Nobody gave it a role.</source>
        <translation>Nadie le ha asignado un rol.</translation>
    </message>
    <message>
        <source>Set for this interface.</source>
        <translation>Definido para esta interfaz.</translation>
    </message>
    <message>
        <source>Set for %1.</source>
        <comment>a pattern of interface names</comment>
        <translation>Definido para %1.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>Ruta predeterminada</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Subflujos</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
</context>
<context>
    <name>manypath::InterfacePanel</name>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>What the policy may use the selected interface for</source>
        <translation>Para qué puede usar la política la interfaz seleccionada</translation>
    </message>
    <message>
        <source>&amp;Forget what was set for %1</source>
        <translation>&amp;Olvidar lo definido para %1</translation>
    </message>
</context>
<context>
    <name>manypath::JournalModel</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Manypath</source>
        <comment>who decided: the helper itself</comment>
        <translation>Manypath</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>manypath::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Search: connection, address, reason</source>
        <translation>Buscar: conexión, dirección, motivo</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>Aún no se ha decidido nada.</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>Todas las políticas</translation>
    </message>
    <message>
        <source>A recording holds no journal.</source>
        <translation>Una grabación no contiene ningún registro.</translation>
    </message>
</context>
<context>
    <name>manypath::LatelyCard</name>
    <message>
        <source>Lately</source>
        <comment>heading above what happened last</comment>
        <translation>Recientemente</translation>
    </message>
</context>
<context>
    <name>manypath::LimitsPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Additional &amp;subflows of a connection:</source>
        <translation>&amp;Subflujos adicionales por conexión:</translation>
    </message>
    <message>
        <source>Anno&amp;unced addresses to connect to:</source>
        <translation>Direcciones an&amp;unciadas a las que conectar:</translation>
    </message>
    <message>
        <source>How many subflows beside the initial one the kernel opens or accepts.</source>
        <translation>Cuántos subflujos abre o acepta el núcleo además del inicial.</translation>
    </message>
    <message>
        <source>To how many addresses that a peer announces the kernel opens subflows by itself.</source>
        <translation>Hacia cuántas de las direcciones que anuncia un par abre subflujos el núcleo por sí mismo.</translation>
    </message>
    <message>
        <source>Additional subflows by a p&amp;olicy:</source>
        <translation>Subflujos a&amp;dicionales por una política:</translation>
    </message>
    <message>
        <source>How many a policy may open for a connection of the userspace path manager, where the kernel knows no limit.</source>
        <translation>Cuántos puede abrir una política para una conexión del gestor de rutas del espacio de usuario, donde el núcleo no conoce ningún límite.</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>Devolver a la política</translation>
    </message>
    <message>
        <source>Set by hand, so that no policy changes it. Let the policy decide again.</source>
        <translation>Fijado a mano, para que ninguna política lo cambie. Dejar que la política vuelva a decidir.</translation>
    </message>
</context>
<context>
    <name>manypath::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Manypath</source>
        <translation>&amp;Acerca de Manypath</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>Me&amp;nú</translation>
    </message>
</context>
<context>
    <name>manypath::MainWindow</name>
    <message>
        <source>Manypath</source>
        <translation>Manypath</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>%1 – Manypath</source>
        <comment>a recording</comment>
        <translation>%1 – Manypath</translation>
    </message>
</context>
<context>
    <name>manypath::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>manypath::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>manypath::Notifier</name>
    <message>
        <source>Connections leave %1</source>
        <comment>an interface</comment>
        <translation>Hay conexiones que dejan %1</translation>
    </message>
    <message>
        <source>%1 uses plain TCP</source>
        <comment>an application</comment>
        <translation>%1 usa TCP normal</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>Interfaz %1 perdida</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>an interface</comment>
        <translation>Interfaz %1 de vuelta</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Mute this kind</source>
        <comment>action of a notification</comment>
        <translation>Silenciar este tipo</translation>
    </message>
</context>
<context>
    <name>manypath::OpenSubflowDialog</name>
    <message>
        <source>Open another subflow</source>
        <translation>Abrir otro subflujo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Backup: the peer uses it only when no other path is left</source>
        <translation>&amp;Respaldo: el par lo usa solo cuando no queda otra ruta</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>the address of this computer that a subflow leaves from</comment>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <comment>the address of the peer</comment>
        <translation>&amp;Hacia:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <comment>address</comment>
        <translation>Conexión con %1</translation>
    </message>
    <message>
        <source>Whatever the routes choose</source>
        <translation>Según la tabla de encaminamiento</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>address, interface</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>«%1» no es una dirección IPv4 ni IPv6.</translation>
    </message>
    <message>
        <source>A subflow has two addresses of one family: both IPv4 or both IPv6.</source>
        <translation>Un subflujo tiene dos direcciones de la misma familia: ambas IPv4 o ambas IPv6.</translation>
    </message>
    <message>
        <source>The peer opened this connection. Few programs that open connections take subflows, too.</source>
        <translation>El par abrió esta conexión. Pocos programas que abren conexiones aceptan también subflujos.</translation>
    </message>
</context>
<context>
    <name>manypath::OverviewPage</name>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Enter shows the connections of a row.</source>
        <translation>Intro muestra las conexiones de una fila.</translation>
    </message>
    <message>
        <source>Point at something to read more, click to pick it out. By keyboard: arrows, Space, Enter.</source>
        <translation>Apunte a un elemento para saber más, haga clic para destacarlo. Con el teclado: flechas, Espacio, Intro.</translation>
    </message>
    <message>
        <source>No application uses Multipath TCP at the moment. To start one with it, type: manypathctl run PROGRAM</source>
        <translation>Ninguna aplicación usa Multipath TCP en este momento. Para iniciar una con él, escriba: manypathctl run PROGRAMA</translation>
    </message>
</context>
<context>
    <name>manypath::ParameterForm</name>
    <message>
        <source>Default: on</source>
        <translation>Predeterminado: activado</translation>
    </message>
    <message>
        <source>Default: off</source>
        <translation>Predeterminado: desactivado</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation>Predeterminado: vacío</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a parameter</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a parameter</comment>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>manypath::PathsPage</name>
    <message>
        <source>&amp;Interfaces and endpoints</source>
        <translation>&amp;Interfaces y extremos</translation>
    </message>
    <message>
        <source>Limi&amp;ts and settings</source>
        <translation>&amp;Límites y ajustes</translation>
    </message>
    <message>
        <source>Limits and settings</source>
        <translation>Límites y ajustes</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
</context>
<context>
    <name>manypath::PauseAction</name>
    <message>
        <source>P&amp;ause policies</source>
        <translation>Pa&amp;usar las políticas</translation>
    </message>
    <message>
        <source>Manypath decides nothing until it goes on. What policies made stays as it is.</source>
        <translation>Manypath no decide nada hasta que se reanude. Lo que hicieron las políticas queda como está.</translation>
    </message>
</context>
<context>
    <name>manypath::PlayerBar</name>
    <message>
        <source>Back to &amp;live</source>
        <translation>&amp;Volver al directo</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Suceso anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Suceso siguiente</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Space plays and pauses, Ctrl with an arrow key goes to the next event</source>
        <translation>Espacio reproduce y pausa, Ctrl con una tecla de flecha va al suceso siguiente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a recording</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>the name of a file</comment>
        <translation>Grabación: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>manypath::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>Po&amp;líticas</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>The policy %1 comes back when it ends.</source>
        <translation>La política %1 vuelve cuando este programa termina.</translation>
    </message>
    <message>
        <source>Which policies there are is known once the helper runs.</source>
        <translation>Las políticas disponibles se conocerán en cuanto se ejecute el asistente.</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyBadge</name>
    <message>
        <source>%1 decides from outside. Choose a policy.</source>
        <comment>a program</comment>
        <translation>%1 decide desde fuera. Elegir una política.</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>Elegir una política</translation>
    </message>
    <message>
        <source>Policy in force: %1</source>
        <translation>Política en vigor: %1</translation>
    </message>
    <message>
        <source>Policy from outside</source>
        <translation>Política externa</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyDetail</name>
    <message>
        <source>&amp;Defaults</source>
        <translation>Prede&amp;terminados</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>P&amp;robar %1 s</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>What the policy would do now</source>
        <translation>Qué haría ahora la política</translation>
    </message>
    <message>
        <source>Asking what it would do now…</source>
        <translation>Consultando qué haría ahora…</translation>
    </message>
    <message>
        <source>It was switched off: %1.</source>
        <comment>why</comment>
        <translation>Se desactivó: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1.</source>
        <comment>why</comment>
        <translation>No se puede usar: %1.</translation>
    </message>
    <message>
        <source>Some parameters are not allowed.</source>
        <translation>Algunos parámetros no están permitidos.</translation>
    </message>
    <message>
        <source>It can&apos;t be used like that: %1.</source>
        <comment>why</comment>
        <translation>Así no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Now it would change nothing.</source>
        <translation>Ahora no cambiaría nada.</translation>
    </message>
    <message>
        <source>Now it would change this:</source>
        <translation>Ahora cambiaría esto:</translation>
    </message>
    <message numerus="yes">
        <source>Now it would change %n things:</source>
        <translation>
            <numerusform>Ahora cambiaría %n cosa:</numerusform>
            <numerusform>Ahora cambiaría %n cosas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <comment>an address with its interface</comment>
        <translation>Omitir: %1</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>It is in force, with these parameters.</source>
        <translation>Está en vigor, con estos parámetros.</translation>
    </message>
    <message>
        <source>The policy before comes back by itself unless you keep this one</source>
        <translation>La política anterior vuelve por sí sola si no conserva esta</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La política</translation>
    </message>
    <message>
        <source>A recording is shown: what it would do is only known of this computer as it is now.</source>
        <translation>Se muestra una grabación: lo que haría solo se sabe para este equipo tal como está ahora.</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>why, a file&apos;s path</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyPause</name>
    <message>
        <source>The program %1 decides from outside and can&apos;t be paused here.</source>
        <translation>El programa %1 decide desde fuera y no se puede pausar aquí.</translation>
    </message>
    <message>
        <source>No policy is in force that would act.</source>
        <translation>No hay en vigor ninguna política que actúe.</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyWords</name>
    <message>
        <source>Open a standby subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>Abrir un subflujo de respaldo por %1 hacia %2</translation>
    </message>
    <message>
        <source>Open a subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>Abrir un subflujo por %1 hacia %2</translation>
    </message>
    <message>
        <source>Open a standby subflow to %1</source>
        <translation>Abrir un subflujo de respaldo hacia %1</translation>
    </message>
    <message>
        <source>Open a subflow to %1</source>
        <translation>Abrir un subflujo hacia %1</translation>
    </message>
    <message>
        <source>Open a standby subflow from %1 to %2</source>
        <translation>Abrir un subflujo de respaldo desde %1 hacia %2</translation>
    </message>
    <message>
        <source>Open a subflow from %1 to %2</source>
        <translation>Abrir un subflujo desde %1 hacia %2</translation>
    </message>
    <message>
        <source>Add endpoint %1 (%2)</source>
        <comment>address, flags</comment>
        <translation>Añadir el extremo %1 (%2)</translation>
    </message>
    <message>
        <source>Add endpoint %1 on %2 (%3)</source>
        <comment>address, interface, flags</comment>
        <translation>Añadir el extremo %1 en %2 (%3)</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>endpoint flag</comment>
        <translation>backup</translation>
    </message>
    <message>
        <source>no backup</source>
        <comment>endpoint flag</comment>
        <translation>sin backup</translation>
    </message>
    <message>
        <source>fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>fullmesh</translation>
    </message>
    <message>
        <source>no fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>sin fullmesh</translation>
    </message>
    <message>
        <source>Change endpoint %1: %2</source>
        <comment>address, flags</comment>
        <translation>Cambiar el extremo %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>additional subflows %1</source>
        <translation>subflujos adicionales %1</translation>
    </message>
    <message>
        <source>announced addresses %1</source>
        <translation>direcciones anunciadas %1</translation>
    </message>
    <message>
        <source>Set the limits: %1</source>
        <translation>Fijar los límites: %1</translation>
    </message>
    <message>
        <source>Let the subflow %1 stand by</source>
        <translation>Dejar en espera el subflujo %1</translation>
    </message>
    <message>
        <source>Let the subflow %1 carry data</source>
        <translation>Hacer que el subflujo %1 transporte datos</translation>
    </message>
    <message>
        <source>Close the subflow %1</source>
        <translation>Cerrar el subflujo %1</translation>
    </message>
    <message>
        <source>Announce the address %1</source>
        <translation>Anunciar la dirección %1</translation>
    </message>
    <message>
        <source>Withdraw the announced address with id %1</source>
        <translation>Retirar la dirección anunciada con id %1</translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>Eliminar el extremo %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>why</comment>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Left out: %1 – %2</source>
        <comment>an address with its interface, why</comment>
        <translation>Omitida: %1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, what to know about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It works through the path manager of the kernel.</source>
        <translation>Actúa mediante el gestor de rutas del núcleo.</translation>
    </message>
    <message>
        <source>It works through the userspace path manager.</source>
        <translation>Actúa mediante el gestor de rutas del espacio de usuario.</translation>
    </message>
    <message>
        <source>New connections get that one once it is in force.</source>
        <translation>Las conexiones nuevas lo reciben en cuanto está en vigor.</translation>
    </message>
    <message>
        <source>1 live connection has the other one and keeps it.</source>
        <translation>1 conexión activa tiene el otro y lo conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections have the other one and keep it.</source>
        <translation>
            <numerusform>%n conexión activa tiene el otro y lo conserva.</numerusform>
            <numerusform>%n conexiones activas tienen el otro y lo conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about everything: %2</source>
        <comment>a program, what it does</comment>
        <translation>%1 decide desde fuera sobre todo: %2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 más</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about %2: %3</source>
        <comment>a program, connections, what it does</comment>
        <translation>%1 decide desde fuera sobre %2: %3</translation>
    </message>
</context>
<context>
    <name>manypath::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Bits per second (Mb/s)</source>
        <translation>Bits por segundo (Mb/s)</translation>
    </message>
    <message>
        <source>Bytes per second (MB/s)</source>
        <translation>Bytes por segundo (MB/s)</translation>
    </message>
    <message>
        <source>&amp;Rates in:</source>
        <translation>&amp;Velocidades en:</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the panel</source>
        <translation>Mostrar un &amp;icono en el panel</translation>
    </message>
    <message>
        <source>&amp;Keep running in the panel when the window is closed</source>
        <translation>Seguir en el panel al &amp;cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>Iniciar con la &amp;sesión, sin ventana</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>Notificar cuando</translation>
    </message>
    <message>
        <source>Watched applications</source>
        <translation>Aplicaciones vigiladas</translation>
    </message>
    <message>
        <source>Application to watch</source>
        <translation>Aplicación que vigilar</translation>
    </message>
    <message>
        <source>Name of an application</source>
        <translation>Nombre de una aplicación</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>an interface is &amp;lost, and what takes over</source>
        <translation>una interfaz se &amp;pierda, y qué toma el relevo</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>la interfaz v&amp;uelva</translation>
    </message>
    <message>
        <source>one of these applications &amp;falls back to plain TCP:</source>
        <translation>una de estas aplicaciones &amp;retroceda a TCP normal:</translation>
    </message>
</context>
<context>
    <name>manypath::Program</name>
    <message>
        <source>That could not be done</source>
        <translation>No se pudo hacer</translation>
    </message>
    <message>
        <source>Manypath keeps running</source>
        <translation>Manypath sigue en ejecución</translation>
    </message>
    <message>
        <source>Its icon in the panel brings the window back. The menu there quits.</source>
        <translation>Su icono en el panel vuelve a mostrar la ventana. El menú del icono permite salir.</translation>
    </message>
</context>
<context>
    <name>manypath::RecordBar</name>
    <message>
        <source>&amp;Stop recording</source>
        <translation>&amp;Detener la grabación</translation>
    </message>
    <message>
        <source>Recording to %1: %2, %3 of at most %4.</source>
        <comment>a file, a duration, a size, a size</comment>
        <translation>Grabando en %1: %2, %3 de %4 como máximo.</translation>
    </message>
</context>
<context>
    <name>manypath::Recorder</name>
    <message>
        <source>Nothing can be recorded: the Manypath helper is not running.</source>
        <translation>No se puede grabar nada: el asistente de Manypath no está en ejecución.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The recording has ended: %1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>La grabación ha terminado: no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The recording has ended: the Manypath helper went away. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>La grabación ha terminado: el asistente de Manypath desapareció. Lo grabado está en %1.</translation>
    </message>
    <message>
        <source>The recording has ended: changes were missed. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>La grabación ha terminado: se perdieron cambios. Lo grabado está en %1.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 has become as large as a recording may be, %2.</source>
        <comment>a file, a size</comment>
        <translation>La grabación ha terminado: %1 ha alcanzado el tamaño máximo de una grabación, %2.</translation>
    </message>
</context>
<context>
    <name>manypath::RecordingFiles</name>
    <message>
        <source>Recordings (*.jsonl);;All files (*)</source>
        <translation>Grabaciones (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, an error</comment>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is no recording: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 no es una grabación: %2</translation>
    </message>
    <message>
        <source>The recording is damaged and ends early. %1</source>
        <comment>what is damaged, a sentence</comment>
        <translation>La grabación está dañada y termina antes de tiempo. %1</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>A&amp;brir grabación…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Grabar…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>&amp;Detener la grabación</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Record to a file</source>
        <translation>Grabar en un archivo</translation>
    </message>
</context>
<context>
    <name>manypath::RequestDialog</name>
    <message>
        <source>Why it was refused</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>Pr&amp;obar %1 s</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it</source>
        <translation>El cambio se deshace por sí solo si no lo conserva</translation>
    </message>
</context>
<context>
    <name>manypath::Risk</name>
    <message>
        <source>It takes the only path of 1 connection.</source>
        <translation>Esto deja 1 conexión sin su única ruta.</translation>
    </message>
    <message numerus="yes">
        <source>It takes the only path of %n connections.</source>
        <translation>
            <numerusform>Esto deja %n conexión sin su única ruta.</numerusform>
            <numerusform>Esto deja %n conexiones sin su única ruta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything goes by %1 just now.</source>
        <comment>an interface</comment>
        <translation>Todo pasa por %1 en este momento.</translation>
    </message>
    <message>
        <source>New connections will have one path only.</source>
        <translation>Las conexiones nuevas tendrán una sola ruta.</translation>
    </message>
    <message>
        <source>New connections will get their paths in another way.</source>
        <translation>Las conexiones nuevas obtendrán sus rutas de otra manera.</translation>
    </message>
</context>
<context>
    <name>manypath::Session</name>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>Esto es una grabación: no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>manypath::SettingInfo</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Path manager</source>
        <translation>Gestor de rutas</translation>
    </message>
    <message>
        <source>Who opens further paths: the kernel by its endpoints, or a policy of Manypath for each connection (userspace). A change holds for new connections; those there are keep theirs.</source>
        <translation>Quién abre las rutas adicionales: el núcleo según sus extremos, o una política de Manypath para cada conexión (espacio de usuario). Un cambio vale para las conexiones nuevas; las existentes conservan el suyo.</translation>
    </message>
    <message>
        <source>Multipath TCP</source>
        <translation>Multipath TCP</translation>
    </message>
    <message>
        <source>Programs that ask for Multipath TCP get it. Connections made before stay as they are.</source>
        <translation>Los programas que piden Multipath TCP lo obtienen. Las conexiones ya establecidas quedan como están.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Decides which path takes the next data. Holds for new connections.</source>
        <translation>Decide qué ruta lleva los siguientes datos. Vale para las conexiones nuevas.</translation>
    </message>
    <message>
        <source>Patience with a silent path</source>
        <translation>Paciencia con una ruta muda</translation>
    </message>
    <message>
        <source>After so many repetitions without an answer a path gets no new data while another one works. 0: never.</source>
        <translation>Tras este número de repeticiones sin respuesta, una ruta no recibe datos nuevos mientras otra funcione. 0: nunca.</translation>
    </message>
    <message>
        <source>Wait without a path</source>
        <translation>Espera sin ruta</translation>
    </message>
    <message>
        <source>How long a connection that lost its last path waits for a new one before it ends.</source>
        <translation>Cuánto espera una nueva ruta una conexión que perdió la última antes de terminar.</translation>
    </message>
    <message>
        <source>Repeat announced addresses after</source>
        <translation>Repetir las direcciones anunciadas tras</translation>
    </message>
    <message>
        <source>An announced address that the peer doesn&apos;t confirm is announced again after at most this time. 0: never.</source>
        <translation>Una dirección anunciada que el par no confirma se vuelve a anunciar como máximo tras este tiempo. 0: nunca.</translation>
    </message>
    <message>
        <source>Rest after a blocked network</source>
        <translation>Pausa tras una red que bloquea</translation>
    </message>
    <message>
        <source>Where a network swallows Multipath TCP, plain TCP is used for this time, longer each time it happens again. 0: Multipath TCP is always tried.</source>
        <translation>Donde una red se traga Multipath TCP, se usa TCP normal durante este tiempo, más cada vez que vuelve a ocurrir. 0: siempre se intenta Multipath TCP.</translation>
    </message>
    <message>
        <source>Attempts before plain TCP</source>
        <translation>Intentos antes de TCP normal</translation>
    </message>
    <message>
        <source>How often a connection is tried with Multipath TCP while nobody answers. From 128 on it never falls back.</source>
        <translation>Cuántas veces se intenta una conexión con Multipath TCP mientras nadie responde. A partir de 128 nunca retrocede.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de comprobación</translation>
    </message>
    <message>
        <source>Finds data that a network altered on the way. Costs computing time; used when either side wants it.</source>
        <translation>Detecta los datos que una red alteró por el camino. Cuesta tiempo de cálculo; se usa cuando cualquiera de los dos lados lo quiere.</translation>
    </message>
    <message>
        <source>Further paths to the first address</source>
        <translation>Más rutas hacia la primera dirección</translation>
    </message>
    <message>
        <source>Peers may open further paths to the address they first connected to. Off for servers behind a load balancer.</source>
        <translation>Los pares pueden abrir más rutas hacia la dirección a la que se conectaron primero. Desactívelo en servidores detrás de un balanceador de carga.</translation>
    </message>
    <message>
        <source>Room for IPv6 addresses with a port</source>
        <translation>Espacio para direcciones IPv6 con puerto</translation>
    </message>
    <message>
        <source>Leaves out the timestamp of a packet that announces an IPv6 address with a port, which would not fit otherwise.</source>
        <translation>Omite la marca de tiempo de un paquete que anuncia una dirección IPv6 con un puerto, que de otro modo no cabría.</translation>
    </message>
    <message>
        <source>A setting of this kernel that Manypath doesn&apos;t know.</source>
        <translation>Un ajuste de este núcleo que Manypath no conoce.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>manypath::SettingsPanel</name>
    <message>
        <source>This kernel has no settings for Multipath TCP.</source>
        <translation>Este núcleo no tiene ajustes para Multipath TCP.</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Avanzado</translation>
    </message>
    <message>
        <source>Settings of the kernel</source>
        <translation>Ajustes del núcleo</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Back to the kernel&apos;s default</source>
        <translation>Volver al valor predeterminado del núcleo</translation>
    </message>
    <message>
        <source>%1: back to the default, %2</source>
        <comment>a setting, its default</comment>
        <translation>%1: volver al valor predeterminado, %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>This kernel offers no choice.</source>
        <translation>Este núcleo no permite elegir.</translation>
    </message>
    <message>
        <source>New connections use the path manager %1.</source>
        <translation>Las conexiones nuevas usan el gestor de rutas «%1».</translation>
    </message>
    <message>
        <source>1 live connection keeps the one it has.</source>
        <translation>1 conexión activa conserva el suyo.</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections keep the one they have.</source>
        <translation>
            <numerusform>%n conexión activa conserva el suyo.</numerusform>
            <numerusform>%n conexiones activas conservan el suyo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ShareList</name>
    <message>
        <source>Share of bytes</source>
        <translation>Reparto de bytes</translation>
    </message>
</context>
<context>
    <name>manypath::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>manypath::StateBar</name>
    <message>
        <source>&amp;Enable MPTCP</source>
        <translation>Activar &amp;MPTCP</translation>
    </message>
    <message>
        <source>Sets net.mptcp.enabled to 1 until the next boot</source>
        <translation>Pone net.mptcp.enabled a 1 hasta el próximo arranque</translation>
    </message>
</context>
<context>
    <name>manypath::StateLine</name>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability: it can watch but not change anything.</source>
        <translation>Al asistente le falta la capacidad CAP_NET_ADMIN: puede observar, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer: endpoints and limits can&apos;t be shown.</source>
        <translation>El gestor de rutas del núcleo no responde: no se pueden mostrar los extremos ni los límites.</translation>
    </message>
    <message>
        <source>The kernel&apos;s events do not arrive: changes show with a delay.</source>
        <translation>Los eventos del núcleo no llegan: los cambios se muestran con retraso.</translation>
    </message>
    <message>
        <source>This kernel does not list its MPTCP sockets: connections from before the helper are missing.</source>
        <translation>Este núcleo no enumera sus sockets MPTCP: faltan las conexiones anteriores al asistente.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a number of connections</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <comment>a number of connections, a number of interfaces</comment>
        <translation>%1 a través de %2.</translation>
    </message>
    <message>
        <source>1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <translation>1 retrocedió a TCP: el par o la red no tiene MPTCP.</translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to TCP: the peers or the network have no MPTCP.</source>
        <translation>
            <numerusform>%n retrocedió a TCP: el par o la red no tiene MPTCP.</numerusform>
            <numerusform>%n retrocedieron a TCP: los pares o la red no tienen MPTCP.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kernel has no Multipath TCP.</source>
        <translation>Este núcleo no tiene Multipath TCP.</translation>
    </message>
    <message>
        <source>Linux has it since 5.6, where it is built in (CONFIG_MPTCP).</source>
        <translation>Linux lo incluye desde la versión 5.6, si se compiló con él (CONFIG_MPTCP).</translation>
    </message>
    <message>
        <source>Connections made before stay: %1.</source>
        <comment>a number of connections</comment>
        <translation>Las conexiones ya establecidas se mantienen: %1.</translation>
    </message>
    <message>
        <source>Multipath TCP is turned off (net.mptcp.enabled is 0): no new connection can use it.</source>
        <translation>Multipath TCP está desactivado (net.mptcp.enabled es 0): ninguna conexión nueva puede usarlo.</translation>
    </message>
    <message>
        <source>No MPTCP connection at the moment.</source>
        <translation>No hay conexiones MPTCP en este momento.</translation>
    </message>
    <message>
        <source>You see what was known before.</source>
        <translation>Se muestra lo que se sabía antes.</translation>
    </message>
    <message>
        <source>The Manypath helper is not running: nothing is known of the connections of this computer.</source>
        <translation>El asistente de Manypath no está en ejecución: no se sabe nada de las conexiones de este equipo.</translation>
    </message>
    <message>
        <source>The window comes to life by itself as soon as the service manypath-helper runs.</source>
        <translation>La ventana cobrará vida por sí sola en cuanto se ejecute el servicio manypath-helper.</translation>
    </message>
    <message>
        <source>Asking the Manypath helper…</source>
        <translation>Consultando al asistente de Manypath…</translation>
    </message>
    <message>
        <source>The Manypath helper is not running.</source>
        <translation>El asistente de Manypath no está en ejecución.</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer.</source>
        <translation>El gestor de rutas del núcleo no responde.</translation>
    </message>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability.</source>
        <translation>Al asistente le falta la capacidad CAP_NET_ADMIN.</translation>
    </message>
    <message>
        <source>1 connection uses more than one path.</source>
        <translation>1 conexión usa más de una ruta.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections use more than one path.</source>
        <translation>
            <numerusform>%n conexión usa más de una ruta.</numerusform>
            <numerusform>Las %n conexiones usan más de una ruta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connections uses more than one path.</source>
        <translation>
            <numerusform>1 de %n conexiones usa más de una ruta.</numerusform>
            <numerusform>1 de %n conexiones usa más de una ruta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 use more than one path.</source>
        <comment>a number; a number of connections</comment>
        <translation>%1 de %2 usan más de una ruta.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 share the load</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 comparten la carga</translation>
    </message>
    <message>
        <source>%1 carries the data</source>
        <comment>an interface</comment>
        <translation>%1 transporta los datos</translation>
    </message>
    <message>
        <source>%1 carries most</source>
        <comment>an interface</comment>
        <translation>%1 transporta la mayor parte</translation>
    </message>
    <message>
        <source>%1 helps</source>
        <comment>an interface</comment>
        <translation>%1 ayuda</translation>
    </message>
    <message>
        <source>%1 help</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 ayudan</translation>
    </message>
    <message>
        <source>%1 stands by</source>
        <comment>an interface</comment>
        <translation>%1 queda en espera</translation>
    </message>
    <message>
        <source>%1 stand by</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 quedan en espera</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>%1 se ha perdido</translation>
    </message>
    <message>
        <source>%1 are lost</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 se han perdido</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>clauses of a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>manypath::Step</name>
    <message>
        <source>Add endpoint %1</source>
        <translation>Añadir el extremo %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n endpoints</source>
        <translation>
            <numerusform>Añadir %n extremo</numerusform>
            <numerusform>Añadir %n extremos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>Eliminar el extremo %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n endpoints</source>
        <translation>
            <numerusform>Eliminar %n extremo</numerusform>
            <numerusform>Eliminar %n extremos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change endpoint %1</source>
        <translation>Cambiar el extremo %1</translation>
    </message>
    <message>
        <source>Role of %1: %2</source>
        <comment>an interface, its role</comment>
        <translation>Rol de %1: %2</translation>
    </message>
    <message>
        <source>Forget the role of %1</source>
        <comment>an interface</comment>
        <translation>Olvidar el rol de %1</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Cambiar los límites</translation>
    </message>
    <message>
        <source>Change the limit per connection</source>
        <translation>Cambiar el límite por conexión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change parameters of %1</source>
        <comment>a policy</comment>
        <translation>Cambiar los parámetros de %1</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Política %1</translation>
    </message>
</context>
<context>
    <name>manypath::StepHistory</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what is undone</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what is done again</comment>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>manypath::TimePlot</name>
    <message>
        <source>1 segment</source>
        <translation>1 segmento</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>interface, addresses of a subflow</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rate, both ways</source>
        <translation>Velocidad, ambos sentidos</translation>
    </message>
    <message>
        <source>Receive rate</source>
        <translation>Velocidad de recepción</translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation>Velocidad de envío</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Tiempo de ida y vuelta</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>Ventana de congestión</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Segmentos reenviados</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 segmentos/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>segments per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>event in a plot: a subflow over that interface came up</comment>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>event in a plot: the subflow over that interface was closed</comment>
        <translation>%1 cerrado</translation>
    </message>
    <message>
        <source>%1 broke off</source>
        <comment>event in a plot: the subflow over that interface ended with an error</comment>
        <translation>%1 interrumpido</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>event in a plot: a subflow over that interface did not come up</comment>
        <translation>%1 rechazado</translation>
    </message>
    <message>
        <source>%1 is backup</source>
        <comment>event in a plot</comment>
        <translation>%1 en respaldo</translation>
    </message>
    <message>
        <source>%1 is normal</source>
        <comment>event in a plot: no longer backup</comment>
        <translation>%1 normal</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>event in a plot: an address</comment>
        <translation>el par ofrece %1</translation>
    </message>
    <message>
        <source>peer withdraws %1</source>
        <comment>event in a plot: an address</comment>
        <translation>el par retira %1</translation>
    </message>
    <message>
        <source>fell back to TCP</source>
        <comment>event in a plot</comment>
        <translation>retroceso a TCP</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 perdida</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 de vuelta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>interface or subflow, what was measured there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between readings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of each subflow over time</source>
        <comment>a quantity</comment>
        <translation>%1 de cada subflujo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>no se midió nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what was measured and happened then</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>manypath::Tray</name>
    <message>
        <source>Lost: %1</source>
        <comment>names of interfaces</comment>
        <translation>Pérdida: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Policies are paused.</source>
        <translation>Las políticas están en pausa.</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>rates: received, sent</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>You see a recording.</source>
        <translation>Se muestra una grabación.</translation>
    </message>
</context>
<context>
    <name>manypath::TrayIcon</name>
    <message>
        <source>Recording to %1.</source>
        <comment>a file</comment>
        <translation>Grabando en %1.</translation>
    </message>
</context>
<context>
    <name>manypath::TrayMenu</name>
    <message>
        <source>&amp;Show Manypath</source>
        <translation>&amp;Mostrar Manypath</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>Po&amp;lítica</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Hide Manypath</source>
        <translation>&amp;Ocultar Manypath</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>kind of interface, its name, its role</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an interface, its role</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>manypath::TrialBar</name>
    <message>
        <source>; </source>
        <comment>between changes on trial</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was changed, a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Changes on trial</source>
        <translation>Cambios a prueba</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>&amp;Go back now</source>
        <translation>Des&amp;hacer ahora</translation>
    </message>
    <message>
        <source>These changes go back by themselves in %1 s.</source>
        <translation>Estos cambios se deshacen por sí solos en %1 s.</translation>
    </message>
    <message>
        <source>This change goes back by itself in %1 s.</source>
        <translation>Este cambio se deshace por sí solo en %1 s.</translation>
    </message>
</context>
<context>
    <name>manypath::TrialKeeper</name>
    <message>
        <source>The trial was over before the change was made</source>
        <translation>La prueba terminó antes de que se hiciera el cambio</translation>
    </message>
</context>
<context>
    <name>manypath::UndoBar</name>
    <message>
        <source>Try each change for %1 s &amp;first</source>
        <translation>Pro&amp;bar antes cada cambio durante %1 s</translation>
    </message>
    <message>
        <source>A change goes back by itself unless you keep it</source>
        <translation>Un cambio se deshace por sí solo si no lo conserva</translation>
    </message>
</context>
<context>
    <name>manypath::WithdrawAddressDialog</name>
    <message>
        <source>Withdraw an address</source>
        <translation>Retirar una dirección</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <comment>address, its address id</comment>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>The peer closes the subflows that have it.</source>
        <translation>El par cierra los subflujos que la usan.</translation>
    </message>
    <message>
        <source>From the peer %1</source>
        <comment>address</comment>
        <translation>Del par %1</translation>
    </message>
</context>
<context>
    <name>manypath::Words</name>
    <message>
        <source>%1 b/s</source>
        <translation>%1 b/s</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>%1 Gb/s</source>
        <translation>%1 Gb/s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>TCP (fallback)</source>
        <comment>connection state</comment>
        <translation>TCP (retroceso)</translation>
    </message>
    <message>
        <source>created</source>
        <comment>connection state</comment>
        <translation>creada</translation>
    </message>
    <message>
        <source>established</source>
        <comment>connection state</comment>
        <translation>establecida</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>connection state</comment>
        <translation>cerrándose</translation>
    </message>
    <message>
        <source>The connection fell back to plain TCP: the peer or the network between has no Multipath TCP. It stays on one path.</source>
        <translation>La conexión retrocedió a TCP normal: el par o la red intermedia no tiene Multipath TCP. Se queda en una sola ruta.</translation>
    </message>
    <message>
        <source>The handshake is done, but no data has confirmed Multipath TCP yet. Further subflows can be opened after that.</source>
        <translation>La negociación está hecha, pero ningún dato ha confirmado aún Multipath TCP. Después podrán abrirse más subflujos.</translation>
    </message>
    <message>
        <source>Multipath TCP is confirmed by both sides.</source>
        <translation>Ambos lados han confirmado Multipath TCP.</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>La conexión se está cerrando.</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>subflow state</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>established</source>
        <comment>subflow state</comment>
        <translation>establecido</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>subflow state</comment>
        <translation>cerrándose</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>role of a subflow</comment>
        <translation>inicial</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of a subflow</comment>
        <translation>respaldo</translation>
    </message>
    <message>
        <source>backup by peer</source>
        <comment>role of a subflow</comment>
        <translation>respaldo (par)</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>role of a subflow</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>server</source>
        <comment>this side of a connection</comment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>client</source>
        <comment>this side of a connection</comment>
        <translation>cliente</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>path manager</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>kernel</source>
        <comment>path manager</comment>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>userspace</source>
        <comment>path manager</comment>
        <translation>espacio de usuario</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>local and remote address of a subflow</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>application</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a systemd unit</comment>
        <translation>unidad %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user name and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Loopback</source>
        <comment>interface type</comment>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <comment>interface type</comment>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>interface type</comment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>interface type</comment>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>interface type</comment>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>interface type</comment>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>interface type</comment>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>interface type</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>down</source>
        <comment>interface state</comment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>up</source>
        <comment>interface state</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>interface state</comment>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>default route without a gateway</comment>
        <translation>directa</translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <comment>gateway, routing table</comment>
        <translation>%1 (tabla %2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default route</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>endpoint flags</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>another program</source>
        <comment>owner of an endpoint</comment>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>the kernel</source>
        <comment>owner of an endpoint</comment>
        <translation>el núcleo</translation>
    </message>
    <message>
        <source>Manypath (by hand)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath (manual)</translation>
    </message>
    <message>
        <source>Manypath (policy)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath (política)</translation>
    </message>
    <message>
        <source>NetworkManager</source>
        <comment>owner of an endpoint</comment>
        <translation>NetworkManager</translation>
    </message>
    <message>
        <source>mptcpd</source>
        <comment>owner of an endpoint</comment>
        <translation>mptcpd</translation>
    </message>
    <message>
        <source>Another program made it, or a person with ip mptcp. The policy leaves it alone; you can change and remove it.</source>
        <translation>Lo creó otro programa, o una persona con ip mptcp. La política no lo toca; puede cambiarlo y eliminarlo.</translation>
    </message>
    <message>
        <source>The kernel made it by itself when it answered an announced address.</source>
        <translation>El núcleo lo creó por sí mismo al responder a una dirección anunciada.</translation>
    </message>
    <message>
        <source>Somebody added it through Manypath. The policy leaves it alone.</source>
        <translation>Alguien lo añadió con Manypath. La política no lo toca.</translation>
    </message>
    <message>
        <source>The policy made it, and brings back what you change or remove. To keep it off an interface, give that the role never.</source>
        <translation>Lo creó la política, que restablece lo que se cambie o elimine. Para que no use una interfaz, asígnele a esta el rol «nunca».</translation>
    </message>
    <message>
        <source>NetworkManager made it, and brings back what you change or remove. Its profile decides (connection.mptcp-flags).</source>
        <translation>Lo creó NetworkManager, que restablece lo que se cambie o elimine. Decide su perfil (connection.mptcp-flags).</translation>
    </message>
    <message>
        <source>The service mptcpd made it, and may bring back what you change or remove.</source>
        <translation>Lo creó el servicio mptcpd, que puede restablecer lo que se cambie o elimine.</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>role of an interface</comment>
        <translation>automática</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>role of an interface</comment>
        <translation>preferida</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of an interface</comment>
        <translation>respaldo</translation>
    </message>
    <message>
        <source>never</source>
        <comment>role of an interface</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Used when it leads somewhere: a default route, up, with a link.</source>
        <translation>Se usa cuando lleva a alguna parte: activa, con enlace y con una ruta predeterminada.</translation>
    </message>
    <message>
        <source>Used before all others where not all can be.</source>
        <translation>Se usa antes que todas las demás cuando no pueden usarse todas.</translation>
    </message>
    <message>
        <source>Its subflows carry data only when no other can.</source>
        <translation>Sus subflujos transportan datos solo cuando ningún otro puede.</translation>
    </message>
    <message>
        <source>The policy leaves it alone.</source>
        <translation>La política no la toca.</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 subflow</source>
        <translation>1 subflujo</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows</source>
        <translation>
            <numerusform>%n subflujo</numerusform>
            <numerusform>%n subflujos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 interface</source>
        <translation>1 interfaz</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <translation>
            <numerusform>%n interfaz</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <translation>%1 B/s</translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation>%1 kB/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
</context>
</TS>
