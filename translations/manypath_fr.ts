<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Policy</name>
    <message>
        <source>The preferred interface carries the data; the others stand by and take over when it is lost or fails.</source>
        <translation>L’interface préférée transporte les données&#x202f;; les autres se tiennent prêtes et prennent le relais quand elle est perdue ou défaillante.</translation>
    </message>
    <message>
        <source>Interfaces, the most wanted first, with commas between: eth0,wlan0. Those not named follow, by their roles and metrics.</source>
        <translation>Interfaces, de la plus souhaitée à la moins souhaitée, séparées par des virgules&#x202f;: eth0,wlan0. Celles qui ne sont pas nommées suivent, selon leurs rôles et leurs métriques.</translation>
    </message>
    <message>
        <source>Interfaces that stand by have a subflow open that is backup, or cold: none until it is needed.</source>
        <translation>Les interfaces qui se tiennent prêtes ont un sous-flux de secours ouvert (open), ou aucun tant qu’il n’en faut pas (cold).</translation>
    </message>
    <message>
        <source>An interface has failed when data waits as long as this and the peer acknowledges nothing.</source>
        <translation>Une interface est défaillante quand des données attendent pendant cette durée et que le pair n’acquitte rien.</translation>
    </message>
    <message>
        <source>An interface has failed when more of the bytes than this had to be sent again; 0 for never.</source>
        <translation>Une interface est défaillante quand une part des octets supérieure à cette valeur a dû être renvoyée&#x202f;; 0 pour jamais.</translation>
    </message>
    <message>
        <source>An interface that was lost or failed has to do well for as long as this before it carries again; longer if it fails again.</source>
        <translation>Une interface perdue ou défaillante doit bien fonctionner pendant cette durée avant de transporter de nouveau des données&#x202f;; plus longtemps en cas de nouvelle défaillance.</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have the addresses of its other interfaces announced.</source>
        <translation>Pour les connexions acceptées par cette machine, les adresses de ses autres interfaces sont annoncées.</translation>
    </message>
    <message>
        <source>Automatic interfaces are used also while a VPN takes this machine&apos;s traffic.</source>
        <translation>Les interfaces automatiques sont utilisées même quand un VPN prend en charge le trafic de cette machine.</translation>
    </message>
    <message>
        <source>Keeps an endpoint for each address that leads somewhere, by the roles of the interfaces.</source>
        <translation>Maintient un point de terminaison pour chaque adresse qui mène quelque part, selon les rôles des interfaces.</translation>
    </message>
    <message>
        <source>Connections of this machine open a subflow from each endpoint.</source>
        <translation>Les connexions de cette machine ouvrent un sous-flux depuis chaque point de terminaison.</translation>
    </message>
    <message>
        <source>The addresses are announced to peers, for servers; not together with fullmesh.</source>
        <translation>Les adresses sont annoncées aux pairs, pour les serveurs&#x202f;; incompatible avec fullmesh.</translation>
    </message>
    <message>
        <source>A subflow from each endpoint to every address known of the peer.</source>
        <translation>Un sous-flux depuis chaque point de terminaison vers chaque adresse connue du pair.</translation>
    </message>
    <message>
        <source>Announced addresses are answered from the endpoints, each used once; left out on kernels before 6.18.</source>
        <translation>Les points de terminaison répondent aux adresses annoncées, chacun une seule fois&#x202f;; sans effet sur les noyaux antérieurs à 6.18.</translation>
    </message>
    <message>
        <source>How many of a peer&apos;s announced addresses a connection connects to at least.</source>
        <translation>Nombre minimal d’adresses annoncées par un pair auxquelles une connexion se connecte.</translation>
    </message>
    <message>
        <source>The path manager&apos;s limits are raised so that each endpoint can have its subflow.</source>
        <translation>Les limites du gestionnaire de chemins sont relevées pour que chaque point de terminaison puisse avoir son sous-flux.</translation>
    </message>
    <message>
        <source>A subflow from each address of this machine that leads somewhere to each address known of the peer.</source>
        <translation>Un sous-flux depuis chaque adresse de cette machine qui mène quelque part vers chaque adresse connue du pair.</translation>
    </message>
    <message>
        <source>A connection gets no more additional subflows than this; the limit for all connections counts as well.</source>
        <translation>Une connexion n’obtient pas plus de sous-flux supplémentaires que cela&#x202f;; la limite commune à toutes les connexions s’applique aussi.</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have its other addresses announced.</source>
        <translation>Pour les connexions acceptées par cette machine, ses autres adresses sont annoncées.</translation>
    </message>
    <message>
        <source>One subflow by each interface; one that is far slower or loses far more than the best becomes backup for a while.</source>
        <translation>Un sous-flux par interface&#x202f;; celui qui est bien plus lent ou perd bien plus que le meilleur devient temporairement sous-flux de secours.</translation>
    </message>
    <message>
        <source>A round-trip time is out of proportion when it is longer than as many times the best one, and the margin.</source>
        <translation>Un temps d’aller-retour est disproportionné quand il dépasse le meilleur multiplié par ce facteur, plus la marge.</translation>
    </message>
    <message>
        <source>What a round-trip time may be longer beside the factor, so that small ones are not compared by it alone.</source>
        <translation>Ce qu’un temps d’aller-retour peut avoir en plus du facteur, pour que les temps courts ne soient pas comparés par ce seul facteur.</translation>
    </message>
    <message>
        <source>Losses are out of proportion when more of the bytes than this, and than the factor times the best one&apos;s, had to be sent again; 0: they don&apos;t matter.</source>
        <translation>Les pertes sont disproportionnées quand la part des octets renvoyés dépasse cette valeur et celle du meilleur sous-flux multipliée par le facteur&#x202f;; 0&#x202f;: elles ne comptent pas.</translation>
    </message>
    <message>
        <source>How often in a row it has to be found so.</source>
        <translation>Nombre de constats consécutifs nécessaires.</translation>
    </message>
    <message>
        <source>Time between two looks.</source>
        <translation>Temps entre deux contrôles.</translation>
    </message>
    <message>
        <source>After this time it is tried again; after twice as long each time it fails again, up to ten minutes.</source>
        <translation>Délai avant un nouvel essai&#x202f;; il double à chaque nouvel échec, jusqu’à dix minutes.</translation>
    </message>
    <message>
        <source>Several subflows between the same two addresses, told apart by their ports, for networks that spread flows over paths.</source>
        <translation>Plusieurs sous-flux entre les deux mêmes adresses, distingués par leurs ports, pour les réseaux qui répartissent les flux sur plusieurs chemins.</translation>
    </message>
    <message>
        <source>How many subflows a connection has, the first one included.</source>
        <translation>Nombre de sous-flux d’une connexion, y compris le premier.</translation>
    </message>
    <message>
        <source>The source ports are chosen so that each leaves another remainder when divided by the number of subflows.</source>
        <translation>Les ports source sont choisis pour que chacun donne un reste différent dans la division par le nombre de sous-flux.</translation>
    </message>
    <message>
        <source>Watches and changes nothing.</source>
        <translation>Observe et ne change rien.</translation>
    </message>
    <message>
        <source>Gives each connection one of the other policies, and interfaces, by its application, user, destination, port or interface.</source>
        <translation>Attribue à chaque connexion l’une des autres politiques, et des interfaces, selon son application, son utilisateur, sa destination, son port ou son interface.</translation>
    </message>
    <message>
        <source>Separated by &quot;;&quot;, the first that fits counts: &quot;application curl and not port 22 use full-mesh over eth0, wlan0; all use observe&quot;.</source>
        <translation>Séparées par «&#x202f;;&#x202f;», la première qui convient s’applique&#x202f;: «&#x202f;application curl and not port 22 use full-mesh over eth0, wlan0; all use observe&#x202f;».</translation>
    </message>
    <message>
        <source>One subflow by each interface that leads somewhere; servers announce an address of each other interface.</source>
        <translation>Un sous-flux par interface qui mène quelque part&#x202f;; les serveurs annoncent une adresse de chaque autre interface.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Stabilisation</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>Beside VPN</source>
        <translation>À côté du VPN</translation>
    </message>
    <message>
        <source>Subflow</source>
        <translation>Sous-flux</translation>
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
        <translation>Accepter les annonces</translation>
    </message>
    <message>
        <source>Raise limits</source>
        <translation>Relever les limites</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Sous-flux</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Manypath is running already, but does not answer.</source>
        <translation>Manypath est déjà lancé, mais ne répond pas.</translation>
    </message>
</context>
<context>
    <name>manypath::About</name>
    <message>
        <source>About Manypath</source>
        <translation>À propos de Manypath</translation>
    </message>
    <message>
        <source>Manypath %1</source>
        <comment>a version</comment>
        <translation>Manypath %1</translation>
    </message>
    <message>
        <source>Makes Multipath TCP on Linux visible and steerable.</source>
        <translation>Rend Multipath TCP visible et pilotable sous Linux.</translation>
    </message>
    <message>
        <source>The helper is not running.</source>
        <translation>L’assistant n’est pas lancé.</translation>
    </message>
    <message>
        <source>With the helper %1 and Qt %2.</source>
        <comment>versions</comment>
        <translation>Avec l’assistant %1 et Qt %2.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>manypath::AnnounceAddressDialog</name>
    <message>
        <source>Announce an address</source>
        <translation>Annoncer une adresse</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>&amp;Annoncer</translation>
    </message>
    <message>
        <source>&amp;Listen there, as long as it is announced</source>
        <translation>É&amp;couter à cette adresse tant qu’elle est annoncée</translation>
    </message>
    <message>
        <source>The connection&apos;s</source>
        <translation>Celui de la connexion</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#x202f;:</translation>
    </message>
    <message>
        <source>To the peer %1</source>
        <comment>address</comment>
        <translation>Au pair %1</translation>
    </message>
    <message>
        <source>The peer may open subflows to it. Behind address translation, enter the address that reaches this computer from outside.</source>
        <translation>Le pair peut ouvrir des sous-flux vers elle. Derrière une traduction d’adresses, indiquez l’adresse qui permet de joindre cet ordinateur de l’extérieur.</translation>
    </message>
    <message>
        <source>Needed where the program listens on one address alone.</source>
        <translation>Nécessaire si le programme n’écoute que sur une seule adresse.</translation>
    </message>
</context>
<context>
    <name>manypath::Autostart</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Multipath TCP connections in the panel</source>
        <translation>Connexions Multipath TCP dans le tableau de bord</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>Impossible de supprimer %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>manypath::CommandLine</name>
    <message>
        <source>Shows the Multipath TCP connections of this computer and the paths they take.</source>
        <translation>Affiche les connexions Multipath TCP de cet ordinateur et les chemins qu’elles empruntent.</translation>
    </message>
    <message>
        <source>Show this page: %1.</source>
        <translation>Afficher cette page&#x202f;: %1.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <comment>placeholder on the command line</comment>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the panel.</source>
        <translation>Ne pas afficher de fenêtre, seulement l’icône dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Record what happens to this file.</source>
        <translation>Enregistrer dans ce fichier ce qui se passe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder on the command line</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Show this recording instead of this computer.</source>
        <translation>Afficher cet enregistrement au lieu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The same as --replay.</source>
        <translation>Identique à --replay.</translation>
    </message>
    <message>
        <source>Only one recording can be shown at a time.</source>
        <translation>Un seul enregistrement peut être affiché à la fois.</translation>
    </message>
    <message>
        <source>There is no page %1; the pages are %2.</source>
        <translation>Il n’y a pas de page %1&#x202f;; les pages sont %2.</translation>
    </message>
    <message>
        <source>A recording can&apos;t be recorded: --record and --replay exclude each other.</source>
        <translation>Un enregistrement ne peut pas être enregistré&#x202f;: --record et --replay s’excluent mutuellement.</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionActions</name>
    <message>
        <source>&amp;Open another subflow…</source>
        <translation>&amp;Ouvrir un autre sous-flux…</translation>
    </message>
    <message>
        <source>C&amp;lose the subflow…</source>
        <translation>Fe&amp;rmer le sous-flux…</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <translation>Passer en &amp;secours</translation>
    </message>
    <message>
        <source>&amp;Announce an address…</source>
        <translation>&amp;Annoncer une adresse…</translation>
    </message>
    <message>
        <source>&amp;Withdraw an address…</source>
        <translation>Re&amp;tirer une adresse…</translation>
    </message>
    <message>
        <source>Copy as &amp;ss shows it</source>
        <translation>Copier comme l’a&amp;ffiche ss</translation>
    </message>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>Copier les &amp;commandes</translation>
    </message>
    <message>
        <source>Copy the &amp;token</source>
        <translation>Copier le &amp;jeton</translation>
    </message>
    <message>
        <source>Make &amp;normal</source>
        <comment>a subflow that is backup</comment>
        <translation>&amp;Passer en normal</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <comment>a subflow</comment>
        <translation>Passer en &amp;secours</translation>
    </message>
    <message>
        <source>Chosen: the subflow %1</source>
        <comment>addresses</comment>
        <translation>Choisi&#x202f;: le sous-flux %1</translation>
    </message>
    <message>
        <source>Chosen: the subflow over %1</source>
        <comment>interface</comment>
        <translation>Choisi&#x202f;: le sous-flux sur %1</translation>
    </message>
    <message>
        <source>Close the subflow</source>
        <translation>Fermer le sous-flux</translation>
    </message>
    <message>
        <source>Close the subflow %1?</source>
        <translation>Fermer le sous-flux %1&#x202f;?</translation>
    </message>
    <message>
        <source>It is the last one that is up: without another the connection ends.</source>
        <translation>C’est le dernier encore établi&#x202f;: sans un autre, la connexion se termine.</translation>
    </message>
    <message>
        <source>The connection goes on with %1.</source>
        <comment>a number of subflows</comment>
        <translation>La connexion continue avec %1.</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>This connection fell back to plain TCP: it has one path and can have no other.</source>
        <translation>Cette connexion s’est repliée sur TCP ordinaire&#x202f;: elle a un seul chemin et ne peut pas en avoir d’autre.</translation>
    </message>
    <message>
        <source>This connection is closing.</source>
        <translation>Cette connexion est en cours de fermeture.</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager decides about this connection and takes no commands for a single one. Roles and endpoints on the page Paths steer it.</source>
        <translation>Le gestionnaire de chemins du noyau décide de cette connexion et n’accepte pas de commandes pour une seule. Les rôles et les points de terminaison de la page Chemins la pilotent.</translation>
    </message>
    <message>
        <source>This connection is not fully established yet: that takes data both ways.</source>
        <translation>Cette connexion n’est pas encore entièrement établie&#x202f;: il faut pour cela des données dans les deux sens.</translation>
    </message>
    <message>
        <source>This connection has as many additional subflows as the limit allows: %1.</source>
        <translation>Cette connexion a autant de sous-flux supplémentaires que la limite le permet&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Select one of the connection&apos;s subflows to close it or to make it backup.</source>
        <translation>Sélectionnez un des sous-flux de la connexion pour le fermer ou en faire un secours.</translation>
    </message>
    <message>
        <source>This subflow is closing.</source>
        <translation>Ce sous-flux est en cours de fermeture.</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Sélectionnez d’abord une connexion.</translation>
    </message>
    <message>
        <source>This subflow is not up yet.</source>
        <translation>Ce sous-flux n’est pas encore établi.</translation>
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
        <translation>Répartition des octets</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>jeton %1</translation>
    </message>
    <message>
        <source>%1 path manager</source>
        <comment>kernel, userspace or unknown</comment>
        <translation>gestionnaire de chemins&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, a sentence that explains it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>Aucune connexion sélectionnée</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>La connexion est terminée.</translation>
    </message>
    <message>
        <source>Select a connection to see what it is and how its paths share the work.</source>
        <translation>Sélectionnez une connexion pour voir ce qu’elle est et comment ses chemins se partagent le travail.</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>More that can be done about the connection</source>
        <translation>Autres actions possibles sur la connexion</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>addresses</comment>
        <translation>le pair propose %1</translation>
    </message>
    <message>
        <source>%1. Select one of them to see how its paths share the work.</source>
        <comment>a number of connections</comment>
        <translation>%1. Sélectionnez-en une pour voir comment ses chemins se partagent le travail.</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionPlots</name>
    <message>
        <source>How far back the plots reach</source>
        <translation>Période couverte par les graphiques</translation>
    </message>
    <message>
        <source>1 minute</source>
        <comment>range of a plot</comment>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>range of a plot</comment>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>range of a plot</comment>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>What the first plot shows</source>
        <translation>Ce que montre le premier graphique</translation>
    </message>
    <message>
        <source>What the second plot shows</source>
        <translation>Ce que montre le second graphique</translation>
    </message>
    <message>
        <source>How far back the plots reach, if the connection is that old</source>
        <translation>Période couverte par les graphiques, si la connexion est aussi ancienne</translation>
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
        <translation>Application</translation>
    </message>
    <message>
        <source>The application, container, service, program or user behind the connection</source>
        <translation>L’application, le conteneur, le service, le programme ou l’utilisateur à l’origine de la connexion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How far the connection or the subflow has come</source>
        <translation>Où en est la connexion ou le sous-flux</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>The interfaces by which the packets leave</source>
        <translation>Les interfaces par lesquelles sortent les paquets</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Which side this computer is, and what each subflow is for</source>
        <translation>De quel côté est cet ordinateur, et à quoi sert chaque sous-flux</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Bits per second received, over the last second</source>
        <translation>Bits par seconde reçus, sur la dernière seconde</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Bits per second that reached the peer, over the last second</source>
        <translation>Bits par seconde parvenus au pair, sur la dernière seconde</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time; of a connection the shortest of its subflows</source>
        <translation>Temps d’aller-retour&#x202f;; pour une connexion, le plus court de ses sous-flux</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Bytes received; of a connection each byte once</source>
        <translation>Octets reçus&#x202f;; pour une connexion, chaque octet compté une fois</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Bytes that reached the peer</source>
        <translation>Octets parvenus au pair</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>What part of the connection&apos;s bytes, both ways, each subflow carried</source>
        <translation>La part des octets de la connexion, dans les deux sens, transportée par chaque sous-flux</translation>
    </message>
    <message>
        <source>Application, connection, subflow</source>
        <translation>Application, connexion, sous-flux</translation>
    </message>
    <message>
        <source>The application, below it the remote address of each connection, below that local and remote address of each subflow</source>
        <translation>L’application, au-dessous l’adresse distante de chaque connexion, et encore au-dessous les adresses locale et distante de chaque sous-flux</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Segments that had to be sent again (retransmissions), since the subflow began</source>
        <translation>Segments qu’il a fallu renvoyer (retransmissions) depuis le début du sous-flux</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Congestion window: how many segments may be on the way at once</source>
        <translation>Fenêtre de congestion&#x202f;: combien de segments peuvent être en route à la fois</translation>
    </message>
    <message>
        <source>Path manager</source>
        <translation>Gestionnaire de chemins</translation>
    </message>
    <message>
        <source>Who decides about the connection&apos;s subflows: the kernel by endpoints, or Manypath</source>
        <translation>Qui décide des sous-flux de la connexion&#x202f;: le noyau d’après les points de terminaison, ou Manypath</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Who owns the connection&apos;s socket</source>
        <translation>À qui appartient la socket de la connexion</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>What names the connection in manypathctl and ip mptcp</source>
        <translation>Ce qui désigne la connexion dans manypathctl et ip mptcp</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <comment>in a column titled so: a number may be enough</comment>
        <translation>
            <numerusform>%n interface</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionsPage</name>
    <message>
        <source>&amp;Multipath only</source>
        <translation>&amp;Multichemin seulement</translation>
    </message>
    <message>
        <source>Search: application, address, interface, state, token</source>
        <translation>Rechercher&#x202f;: application, adresse, interface, état, jeton</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Rechercher des connexions</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Only connections with two subflows or more</source>
        <translation>Uniquement les connexions ayant au moins deux sous-flux</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>Aucune connexion ne correspond.</translation>
    </message>
    <message>
        <source>Connections show here as soon as a program opens one with Multipath TCP.</source>
        <translation>Les connexions apparaissent ici dès qu’un programme en ouvre une avec Multipath TCP.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections shown, all connections</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>token</comment>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>interface</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>remote address</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>Show all connections again</source>
        <translation>Afficher de nouveau toutes les connexions</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>Colonnes à afficher</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>an application, interface and remote address</comment>
        <translation>Uniquement %1</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal de bord</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Search: interface, application, address, words</source>
        <translation>Rechercher&#x202f;: interface, application, adresse, mots</translation>
    </message>
    <message>
        <source>Search the diary</source>
        <translation>Rechercher dans le journal de bord</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all kinds of entries</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>Toutes les interfaces</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>a token</comment>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>Only what concerns %1.</source>
        <comment>an application, an interface, an address</comment>
        <translation>Uniquement ce qui concerne %1.</translation>
    </message>
    <message>
        <source>Nothing in the diary matches.</source>
        <translation>Rien ne correspond dans le journal de bord.</translation>
    </message>
    <message>
        <source>Up to here, the recording has nothing to tell.</source>
        <translation>Jusqu’ici, l’enregistrement n’a rien à signaler.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
When a path is lost and connections move on, when something fails or somebody changes how paths are used, you can read it here.</source>
        <translation>Il ne s’est encore rien passé.
Quand un chemin est perdu et que des connexions basculent, quand quelque chose échoue ou que quelqu’un change l’usage des chemins, vous pouvez le lire ici.</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>Exporter le journal de bord</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryStore</name>
    <message>
        <source>The diary can&apos;t be kept: %1: %2</source>
        <comment>a file, an error</comment>
        <translation>Impossible de tenir le journal de bord&#x202f;: %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>impossible de créer le dossier</translation>
    </message>
    <message>
        <source>another Manypath keeps it already</source>
        <translation>un autre Manypath le tient déjà</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to</source>
        <translation>impossible d’écrire dans le dossier</translation>
    </message>
</context>
<context>
    <name>manypath::DiarySummary</name>
    <message>
        <source>1 connection saved</source>
        <translation>1 connexion sauvée</translation>
    </message>
    <message numerus="yes">
        <source>%n connections saved</source>
        <translation>
            <numerusform>%n connexion sauvée</numerusform>
            <numerusform>%n connexions sauvées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 loss of a path</source>
        <translation>1 perte de chemin</translation>
    </message>
    <message numerus="yes">
        <source>%n losses of paths</source>
        <translation>
            <numerusform>%n perte de chemin</numerusform>
            <numerusform>%n pertes de chemin</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>aucune coupée</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n coupée</numerusform>
            <numerusform>%n coupées</numerusform>
        </translation>
    </message>
    <message>
        <source>This month: no path was lost while connections used it.</source>
        <translation>Ce mois-ci&#x202f;: aucun chemin n’a été perdu pendant que des connexions l’utilisaient.</translation>
    </message>
    <message>
        <source>This month: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>Ce mois-ci&#x202f;: %1 lors de %2, %3.</translation>
    </message>
    <message>
        <source>Up to here: no path was lost while connections used it.</source>
        <translation>Jusqu’ici&#x202f;: aucun chemin n’a été perdu pendant que des connexions l’utilisaient.</translation>
    </message>
    <message>
        <source>Up to here: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>Jusqu’ici&#x202f;: %1 lors de %2, %3.</translation>
    </message>
    <message>
        <source>This month: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>Ce mois-ci : %1, %2.</translation>
    </message>
    <message>
        <source>Up to here: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>Jusqu’ici : %1, %2.</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryText</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of interfaces</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between interfaces</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 connection moved</source>
        <translation>1 connexion basculée</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved</source>
        <translation>
            <numerusform>%n connexion basculée</numerusform>
            <numerusform>%n connexions basculées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection moved to %1</source>
        <comment>interfaces</comment>
        <translation>1 connexion basculée vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved to %1</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>%n connexion basculée vers %1</numerusform>
            <numerusform>%n connexions basculées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>aucune coupée</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n coupée</numerusform>
            <numerusform>%n coupées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for it</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n en attente de son retour</numerusform>
            <numerusform>%n en attente de son retour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had no other path</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n n’avait pas d’autre chemin</numerusform>
            <numerusform>%n n’avaient pas d’autre chemin</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection dropped</source>
        <translation>1 connexion coupée</translation>
    </message>
    <message numerus="yes">
        <source>%n connections dropped</source>
        <translation>
            <numerusform>%n connexion coupée</numerusform>
            <numerusform>%n connexions coupées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection waiting for it</source>
        <translation>1 connexion en attente de son retour</translation>
    </message>
    <message numerus="yes">
        <source>%n connections waiting for it</source>
        <translation>
            <numerusform>%n connexion en attente de son retour</numerusform>
            <numerusform>%n connexions en attente de son retour</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection had no other path</source>
        <translation>1 connexion n’avait pas d’autre chemin</translation>
    </message>
    <message numerus="yes">
        <source>%n connections had no other path</source>
        <translation>
            <numerusform>%n connexion n’avait pas d’autre chemin</numerusform>
            <numerusform>%n connexions n’avaient pas d’autre chemin</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection kept it in reserve, none needed it</source>
        <translation>1 connexion la gardait en réserve, aucune n’en avait besoin</translation>
    </message>
    <message numerus="yes">
        <source>%n connections kept it in reserve, none needed it</source>
        <translation>
            <numerusform>%n connexion la gardait en réserve, aucune n’en avait besoin</numerusform>
            <numerusform>%n connexions la gardaient en réserve, aucune n’en avait besoin</numerusform>
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
        <translation>Interface %1 perdue&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost %n times: %2.</source>
        <comment>an interface, what became of its connections</comment>
        <translation>
            <numerusform>Interface %1 perdue %n fois&#x202f;: %2.</numerusform>
            <numerusform>Interface %1 perdue %n fois&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Manypath was not running to see the end.</source>
        <translation>Manypath n’était pas lancé pour en voir la fin.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <comment>a duration</comment>
        <translation>De retour après %1.</translation>
    </message>
    <message>
        <source>The Manypath helper went away.</source>
        <translation>L’assistant Manypath a disparu.</translation>
    </message>
    <message>
        <source>The Manypath helper went away: nothing is known from here on.</source>
        <translation>L’assistant Manypath a disparu&#x202f;: on ne sait rien de la suite.</translation>
    </message>
    <message>
        <source>The Manypath helper was away for %1: what happened meanwhile is not known.</source>
        <comment>a duration</comment>
        <translation>L’assistant Manypath a été absent pendant %1&#x202f;: on ne sait pas ce qui s’est passé entre-temps.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an application, an address</comment>
        <translation>%1 vers %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections fell back to TCP, the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>
            <numerusform>%1&#x202f;: %n connexion s’est repliée sur TCP, le pair ou le réseau n’a pas MPTCP.</numerusform>
            <numerusform>%1&#x202f;: %n connexions se sont repliées sur TCP, le pair ou le réseau n’a pas MPTCP.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>%1&#x202f;: repli sur TCP, le pair ou le réseau n’a pas MPTCP.</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows failed: %1.</source>
        <comment>an error</comment>
        <translation>
            <numerusform>%n sous-flux a échoué&#x202f;: %1.</numerusform>
            <numerusform>%n sous-flux ont échoué&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subflows over %1 failed: %2.</source>
        <comment>an interface, an error</comment>
        <translation>
            <numerusform>%n sous-flux sur %1 a échoué&#x202f;: %2.</numerusform>
            <numerusform>%n sous-flux sur %1 ont échoué&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A subflow of %1 failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>Un sous-flux de %1 a échoué&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A subflow of %1 over %2 failed: %3.</source>
        <comment>an application to an address, an interface, an error</comment>
        <translation>Un sous-flux de %1 sur %2 a échoué&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The program %1 decides now in place of the policy.</source>
        <translation>Le programme %1 décide maintenant à la place de la politique.</translation>
    </message>
    <message>
        <source>The policy %1 has other parameters.</source>
        <translation>La politique %1 a d’autres paramètres.</translation>
    </message>
    <message>
        <source>The policy is now %1.</source>
        <translation>La politique est maintenant %1.</translation>
    </message>
    <message>
        <source>%1 has no role of its own any more.</source>
        <comment>an interface, or a pattern</comment>
        <translation>%1 n’a plus de rôle propre.</translation>
    </message>
    <message>
        <source>The role of %1 is now %2.</source>
        <comment>an interface, or a pattern; a role</comment>
        <translation>Le rôle de %1 est maintenant «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Multipath TCP was turned off.</source>
        <translation>Multipath TCP a été désactivé.</translation>
    </message>
    <message>
        <source>Multipath TCP was turned on.</source>
        <translation>Multipath TCP a été activé.</translation>
    </message>
    <message>
        <source>The setting %1 is now %2.</source>
        <translation>Le réglage %1 vaut maintenant %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were added: %1.</source>
        <comment>who made them</comment>
        <translation>
            <numerusform>%n point de terminaison a été ajouté&#x202f;: %1.</numerusform>
            <numerusform>%n points de terminaison ont été ajoutés&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were removed: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>%n point de terminaison a été supprimé&#x202f;: %1.</numerusform>
            <numerusform>%n points de terminaison ont été supprimés&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Endpoints were changed %n times: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>Des points de terminaison ont été modifiés %n fois&#x202f;: %1.</numerusform>
            <numerusform>Des points de terminaison ont été modifiés %n fois&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint %1 was added: %2.</source>
        <comment>an address, who made it</comment>
        <translation>Le point de terminaison %1 a été ajouté&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The endpoint %1 was removed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>Le point de terminaison %1 a été supprimé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The endpoint %1 was changed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>Le point de terminaison %1 a été modifié&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <comment>an application to an address, an interface, interfaces</comment>
        <translation>%1 a basculé de %2 vers %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved from %1 to %2.</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>%n connexion a basculé de %1 vers %2.</numerusform>
            <numerusform>%n connexions ont basculé de %1 vers %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was dropped, its last path failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>Connexion %1 coupée, son dernier chemin a échoué&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Lost interfaces</source>
        <translation>Interfaces perdues</translation>
    </message>
    <message>
        <source>Moved connections</source>
        <translation>Connexions basculées</translation>
    </message>
    <message>
        <source>Fallbacks to TCP</source>
        <translation>Replis sur TCP</translation>
    </message>
    <message>
        <source>Failed subflows</source>
        <translation>Sous-flux en échec</translation>
    </message>
    <message>
        <source>Dropped connections</source>
        <translation>Connexions coupées</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>1 connection moved from %1 to %2.</source>
        <comment>interfaces</comment>
        <translation>1 connexion a basculé de %1 vers %2.</translation>
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
        <translation>Modifier le point de terminaison %1</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Ajouter un point de terminaison</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#x202f;:</translation>
    </message>
    <message>
        <source>I&amp;nterface:</source>
        <translation>I&amp;nterface&#x202f;:</translation>
    </message>
    <message>
        <source>Address i&amp;d:</source>
        <translation>Iden&amp;tifiant d’adresse&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#x202f;:</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Quelconque</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>Without an interface its packets leave wherever the routes send them, which may be another path.</source>
        <translation>Sans interface, ses paquets sortent là où les routes les envoient, peut-être par un autre chemin.</translation>
    </message>
    <message>
        <source>A port goes only with Signal and without Subflow: peers connect to it.</source>
        <translation>Un port n’est possible qu’avec Signal et sans Subflow&#x202f;: les pairs s’y connectent.</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation>disparue (%1)</translation>
    </message>
    <message>
        <source>The change holds for connections there are as well.</source>
        <translation>La modification vaut aussi pour les connexions existantes.</translation>
    </message>
    <message>
        <source>The kernel can&apos;t change this in place: the endpoint is removed and added anew.</source>
        <translation>Le noyau ne peut pas modifier cela sur place&#x202f;: le point de terminaison est supprimé, puis ajouté de nouveau.</translation>
    </message>
    <message>
        <source>The subflow that leaves from it is closed.</source>
        <translation>Le sous-flux qui en part est fermé.</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from it are closed.</source>
        <translation>
            <numerusform>%n sous-flux qui en part est fermé.</numerusform>
            <numerusform>Les %n sous-flux qui en partent sont fermés.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it goes back by itself unless you keep it within %1 s.</source>
        <translation>La modification s’annulera donc d’elle-même si vous ne la gardez pas dans les %1 s.</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointModel</name>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation>disparue (%1)</translation>
    </message>
    <message>
        <source>Bound to no interface: its packets leave wherever the routes send them, which need not be the interface that has the address.</source>
        <translation>Lié à aucune interface&#x202f;: ses paquets sortent là où les routes les envoient, pas forcément par l’interface qui porte l’adresse.</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself when it answered an announced address.</source>
        <translation>Le noyau a créé ce point de terminaison de lui-même en répondant à une adresse annoncée.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Sous-flux</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove a&amp;ll…</source>
        <translation>&amp;Tout supprimer…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>The addresses from which the kernel&apos;s path manager opens subflows, and those it announces to peers</source>
        <translation>Les adresses depuis lesquelles le gestionnaire de chemins du noyau ouvre des sous-flux, et celles qu’il annonce aux pairs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No endpoint: the kernel uses only the address a connection begins with. Add one for each further path.</source>
        <translation>Aucun point de terminaison&#x202f;: le noyau n’utilise que l’adresse avec laquelle une connexion commence. Ajoutez-en un pour chaque chemin supplémentaire.</translation>
    </message>
    <message>
        <source>Endpoint %1 (%2) was added, but without the flag %3: this kernel does not know it.</source>
        <translation>Le point de terminaison %1 (%2) a été ajouté, mais sans le drapeau %3&#x202f;: ce noyau ne le connaît pas.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between flags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Remove endpoint %1 (%2)?</source>
        <translation>Supprimer le point de terminaison %1 (%2)&#x202f;?</translation>
    </message>
    <message>
        <source>The subflow that leaves from this address will be closed.</source>
        <translation>Le sous-flux qui part de cette adresse sera fermé.</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from this address will be closed.</source>
        <translation>
            <numerusform>%n sous-flux qui part de cette adresse sera fermé.</numerusform>
            <numerusform>Les %n sous-flux qui partent de cette adresse seront fermés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all endpoints?</source>
        <translation>Supprimer tous les points de terminaison&#x202f;?</translation>
    </message>
    <message>
        <source>Manypath</source>
        <translation>Manypath</translation>
    </message>
    <message>
        <source>Another program made this endpoint, or a person with ip mptcp.</source>
        <translation>Un autre programme a créé ce point de terminaison, ou une personne avec ip mptcp.</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself and may make it again.</source>
        <translation>Le noyau a créé ce point de terminaison de lui-même et peut le recréer.</translation>
    </message>
    <message>
        <source>The policy made this endpoint and will put it back. To keep it off an interface, give that the role never.</source>
        <translation>La politique a créé ce point de terminaison et le rétablira. Pour qu’elle n’utilise pas une interface, donnez à celle-ci le rôle «&#x202f;jamais&#x202f;».</translation>
    </message>
    <message>
        <source>NetworkManager made this endpoint and will put it back.</source>
        <translation>NetworkManager a créé ce point de terminaison et le rétablira.</translation>
    </message>
    <message>
        <source>The service mptcpd made this endpoint and may put it back.</source>
        <translation>Le service mptcpd a créé ce point de terminaison et peut le rétablir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s address, its owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The subflows from their addresses are closed. The limits stay.</source>
        <translation>Les sous-flux partant de leurs adresses sont fermés. Les limites restent.</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>T&amp;out supprimer</translation>
    </message>
    <message>
        <source>%1

%2 So it goes back by itself unless you keep it within %3 s.</source>
        <comment>what happens; what is at stake; seconds</comment>
        <translation>%1

%2 La suppression s’annulera donc d’elle-même si vous ne la gardez pas dans les %3 s.</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>&amp;Essayer %1 s</translation>
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
        <translation>Annoncer l’adresse aux pairs, pour qu’ils ouvrent des sous-flux vers elle.</translation>
    </message>
    <message>
        <source>Open subflows from the address.</source>
        <translation>Ouvrir des sous-flux depuis l’adresse.</translation>
    </message>
    <message>
        <source>Use its subflows only when no other path is left.</source>
        <translation>N’utiliser ses sous-flux que s’il ne reste aucun autre chemin.</translation>
    </message>
    <message>
        <source>Open a subflow to every address known of the peer. Not together with Signal.</source>
        <translation>Ouvrir un sous-flux vers chaque adresse connue du pair. Incompatible avec Signal.</translation>
    </message>
    <message>
        <source>Answer announced addresses from this one, each at most once. Linux 6.18 and later.</source>
        <translation>Répondre depuis cette adresse aux adresses annoncées, au plus une fois chacune. À partir de Linux 6.18.</translation>
    </message>
    <message>
        <source>Made by the kernel itself.</source>
        <translation>Créé par le noyau lui-même.</translation>
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
            <numerusform>%n conn.</numerusform>
            <numerusform>%n conn.</numerusform>
        </translation>
    </message>
    <message>
        <source>idle</source>
        <comment>nothing flows</comment>
        <translation>au repos</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>rates</comment>
        <translation>%1 en réception, %2 en envoi</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>%1 retransmis</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <comment>a time</comment>
        <translation>aller-retour %1</translation>
    </message>
    <message>
        <source>%1 of all bytes</source>
        <comment>a share in percent</comment>
        <translation>%1 de tous les octets</translation>
    </message>
    <message>
        <source>1 connection is plain TCP: the peer or the network has no MPTCP</source>
        <translation>1 connexion est en TCP ordinaire&#x202f;: le pair ou le réseau n’a pas MPTCP</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are plain TCP: the peer or the network has no MPTCP</source>
        <translation>
            <numerusform>%n connexion est en TCP ordinaire&#x202f;: le pair ou le réseau n’a pas MPTCP</numerusform>
            <numerusform>%n connexions sont en TCP ordinaire&#x202f;: le pair ou le réseau n’a pas MPTCP</numerusform>
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
        <translation>Applications</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>heading above remote hosts</comment>
        <translation>Hôtes distants</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>applications, interfaces or hosts that have no place of their own</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>in place of an interface</comment>
        <translation>Pas encore connue</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>of an interface: its traffic costs</comment>
        <translation>trafic facturé</translation>
    </message>
    <message>
        <source>TCP: peer has no MPTCP</source>
        <translation>TCP&#x202f;: pair sans MPTCP</translation>
    </message>
    <message>
        <source>TCP, no MPTCP</source>
        <translation>TCP, sans MPTCP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>an interface in use has no link any more</comment>
        <translation>perdue</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>sans lien</translation>
    </message>
    <message>
        <source>standing by</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>of an interface</comment>
        <translation>inutilisée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no subflow</source>
        <translation>aucun sous-flux</translation>
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
        <translation>sans lien</translation>
    </message>
    <message>
        <source>plain TCP</source>
        <comment>state of a ribbon</comment>
        <translation>TCP ordinaire</translation>
    </message>
    <message>
        <source>backup, carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>secours, transporte des données</translation>
    </message>
    <message>
        <source>standing by</source>
        <comment>state of a ribbon</comment>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>transporte des données</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>state of a ribbon</comment>
        <translation>au repos</translation>
    </message>
    <message>
        <source>Flow map</source>
        <translation>Carte des flux</translation>
    </message>
    <message>
        <source>Applications, the interfaces of this computer, remote hosts, and what flows between them. Move with the arrow keys; Space selects, Enter shows the connections, Escape clears.</source>
        <translation>Applications, interfaces de cet ordinateur, hôtes distants, et ce qui circule entre eux. Déplacez-vous avec les touches fléchées&#x202f;; Espace sélectionne, Entrée affiche les connexions, Échap efface la sélection.</translation>
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
        <translation>Application</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>Hôte distant</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Sous-flux</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>RTT</source>
        <comment>round-trip time</comment>
        <translation>RTT</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceCard</name>
    <message>
        <source>Automatic</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Préférée</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>%1 retransmis</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>sans lien</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>of an interface</comment>
        <translation>inutilisée</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <comment>round-trip time</comment>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>of an interface: its traffic costs</comment>
        <translation>trafic facturé</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <comment>an interface</comment>
        <translation>Rôle de %1</translation>
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
        <translation>%1 des octets</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceModel</name>
    <message>
        <source>Nobody gave it a role.</source>
        <translation>Personne ne lui a attribué de rôle.</translation>
    </message>
    <message>
        <source>Set for this interface.</source>
        <translation>Défini pour cette interface.</translation>
    </message>
    <message>
        <source>Set for %1.</source>
        <comment>a pattern of interface names</comment>
        <translation>Défini pour %1.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>Route par défaut</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Sous-flux</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>manypath::InterfacePanel</name>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>What the policy may use the selected interface for</source>
        <translation>Ce pour quoi la politique peut utiliser l’interface sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Forget what was set for %1</source>
        <translation>&amp;Oublier ce qui a été défini pour %1</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>manypath::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Historique des décisions</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search: connection, address, reason</source>
        <translation>Rechercher&#x202f;: connexion, adresse, motif</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>Toutes les politiques</translation>
    </message>
    <message>
        <source>A recording holds no journal.</source>
        <translation>Un enregistrement ne contient pas d’historique des décisions.</translation>
    </message>
</context>
<context>
    <name>manypath::LatelyCard</name>
    <message>
        <source>Lately</source>
        <comment>heading above what happened last</comment>
        <translation>Récemment</translation>
    </message>
</context>
<context>
    <name>manypath::LimitsPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Additional &amp;subflows of a connection:</source>
        <translation>So&amp;us-flux supplémentaires par connexion&#x202f;:</translation>
    </message>
    <message>
        <source>Anno&amp;unced addresses to connect to:</source>
        <translation>Adresses annoncées à &amp;joindre&#x202f;:</translation>
    </message>
    <message>
        <source>How many subflows beside the initial one the kernel opens or accepts.</source>
        <translation>Combien de sous-flux le noyau ouvre ou accepte en plus du sous-flux initial.</translation>
    </message>
    <message>
        <source>To how many addresses that a peer announces the kernel opens subflows by itself.</source>
        <translation>Vers combien d’adresses annoncées par un pair le noyau ouvre de lui-même des sous-flux.</translation>
    </message>
    <message>
        <source>Additional subflows by a p&amp;olicy:</source>
        <translation>Sous-flux supplémentaires par une p&amp;olitique&#x202f;:</translation>
    </message>
    <message>
        <source>How many a policy may open for a connection of the userspace path manager, where the kernel knows no limit.</source>
        <translation>Combien une politique peut en ouvrir pour une connexion du gestionnaire de chemins en espace utilisateur, pour lequel le noyau ne connaît pas de limite.</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>Rendre à la politique</translation>
    </message>
    <message>
        <source>Set by hand, so that no policy changes it. Let the policy decide again.</source>
        <translation>Fixée à la main, pour qu’aucune politique ne la change. Laisser de nouveau la politique décider.</translation>
    </message>
</context>
<context>
    <name>manypath::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Manypath</source>
        <translation>À pr&amp;opos de Manypath</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>Me&amp;nu</translation>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal de bord</translation>
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
        <translation>Message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>manypath::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>manypath::Notifier</name>
    <message>
        <source>Connections leave %1</source>
        <comment>an interface</comment>
        <translation>Des connexions quittent %1</translation>
    </message>
    <message>
        <source>%1 uses plain TCP</source>
        <comment>an application</comment>
        <translation>%1 utilise TCP ordinaire</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>Interface %1 perdue</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>an interface</comment>
        <translation>Interface %1 de retour</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Mute this kind</source>
        <comment>action of a notification</comment>
        <translation>Taire ce type</translation>
    </message>
</context>
<context>
    <name>manypath::OpenSubflowDialog</name>
    <message>
        <source>Open another subflow</source>
        <translation>Ouvrir un autre sous-flux</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Backup: the peer uses it only when no other path is left</source>
        <translation>&amp;Secours&#x202f;: le pair ne l’utilise que s’il ne reste aucun autre chemin</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>the address of this computer that a subflow leaves from</comment>
        <translation>&amp;De&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <comment>the address of the peer</comment>
        <translation>&amp;Vers&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#x202f;:</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <comment>address</comment>
        <translation>Connexion vers %1</translation>
    </message>
    <message>
        <source>Whatever the routes choose</source>
        <translation>Selon la table de routage</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>address, interface</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>A subflow has two addresses of one family: both IPv4 or both IPv6.</source>
        <translation>Un sous-flux a deux adresses de la même famille&#x202f;: toutes deux IPv4 ou toutes deux IPv6.</translation>
    </message>
    <message>
        <source>The peer opened this connection. Few programs that open connections take subflows, too.</source>
        <translation>C’est le pair qui a ouvert cette connexion. Peu de programmes qui ouvrent des connexions acceptent aussi des sous-flux.</translation>
    </message>
</context>
<context>
    <name>manypath::OverviewPage</name>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Enter shows the connections of a row.</source>
        <translation>Entrée affiche les connexions d’une ligne.</translation>
    </message>
    <message>
        <source>Point at something to read more, click to pick it out. By keyboard: arrows, Space, Enter.</source>
        <translation>Pointez un élément pour en savoir plus, cliquez pour le mettre en évidence. Au clavier&#x202f;: flèches, Espace, Entrée.</translation>
    </message>
    <message>
        <source>No application uses Multipath TCP at the moment. To start one with it, type: manypathctl run PROGRAM</source>
        <translation>Aucune application n’utilise Multipath TCP pour le moment. Pour en lancer une avec, tapez&#x202f;: manypathctl run PROGRAMME</translation>
    </message>
</context>
<context>
    <name>manypath::ParameterForm</name>
    <message>
        <source>Default: on</source>
        <translation>Par défaut&#x202f;: activé</translation>
    </message>
    <message>
        <source>Default: off</source>
        <translation>Par défaut&#x202f;: désactivé</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation>Par défaut&#x202f;: vide</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a parameter</comment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a parameter</comment>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>manypath::PathsPage</name>
    <message>
        <source>&amp;Interfaces and endpoints</source>
        <translation>&amp;Interfaces et points de terminaison</translation>
    </message>
    <message>
        <source>Limi&amp;ts and settings</source>
        <translation>&amp;Limites et réglages</translation>
    </message>
    <message>
        <source>Limits and settings</source>
        <translation>Limites et réglages</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
</context>
<context>
    <name>manypath::PauseAction</name>
    <message>
        <source>P&amp;ause policies</source>
        <translation>S&amp;uspendre les politiques</translation>
    </message>
    <message>
        <source>Manypath decides nothing until it goes on. What policies made stays as it is.</source>
        <translation>Manypath ne décide rien jusqu’à la reprise. Ce que les politiques ont fait reste tel quel.</translation>
    </message>
</context>
<context>
    <name>manypath::PlayerBar</name>
    <message>
        <source>Back to &amp;live</source>
        <translation>Retour au dire&amp;ct</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Space plays and pauses, Ctrl with an arrow key goes to the next event</source>
        <translation>Espace lance la lecture ou la met en pause, Ctrl avec une touche fléchée va à l’événement suivant</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a recording</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>the name of a file</comment>
        <translation>Enregistrement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>manypath::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>Po&amp;litiques</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>The policy %1 comes back when it ends.</source>
        <translation>La politique %1 revient quand ce programme se termine.</translation>
    </message>
    <message>
        <source>Which policies there are is known once the helper runs.</source>
        <translation>Les politiques disponibles seront connues dès que l’assistant sera lancé.</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyBadge</name>
    <message>
        <source>%1 decides from outside. Choose a policy.</source>
        <comment>a program</comment>
        <translation>%1 décide de l’extérieur. Choisir une politique.</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>Choisir une politique</translation>
    </message>
    <message>
        <source>Policy in force: %1</source>
        <translation>Politique en vigueur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Policy from outside</source>
        <translation>Politique externe</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyDetail</name>
    <message>
        <source>&amp;Defaults</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>E&amp;ssayer %1 s</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>What the policy would do now</source>
        <translation>Ce que la politique ferait maintenant</translation>
    </message>
    <message>
        <source>Asking what it would do now…</source>
        <translation>Calcul de ce qu’elle ferait maintenant…</translation>
    </message>
    <message>
        <source>It was switched off: %1.</source>
        <comment>why</comment>
        <translation>Elle a été désactivée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1.</source>
        <comment>why</comment>
        <translation>Elle est inutilisable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Some parameters are not allowed.</source>
        <translation>Certains paramètres ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>It can&apos;t be used like that: %1.</source>
        <comment>why</comment>
        <translation>Elle est inutilisable ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Now it would change nothing.</source>
        <translation>Maintenant, elle ne changerait rien.</translation>
    </message>
    <message>
        <source>Now it would change this:</source>
        <translation>Maintenant, elle changerait ceci&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>Now it would change %n things:</source>
        <translation>
            <numerusform>Maintenant, elle changerait %n chose&#x202f;:</numerusform>
            <numerusform>Maintenant, elle changerait %n choses&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <comment>an address with its interface</comment>
        <translation>Laisser de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>It is in force, with these parameters.</source>
        <translation>Elle est en vigueur, avec ces paramètres.</translation>
    </message>
    <message>
        <source>The policy before comes back by itself unless you keep this one</source>
        <translation>La politique précédente revient d’elle-même si vous ne gardez pas celle-ci</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La politique</translation>
    </message>
    <message>
        <source>A recording is shown: what it would do is only known of this computer as it is now.</source>
        <translation>Un enregistrement est affiché&#x202f;: ce qu’elle ferait n’est connu que pour cet ordinateur dans son état actuel.</translation>
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
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyPause</name>
    <message>
        <source>The program %1 decides from outside and can&apos;t be paused here.</source>
        <translation>Le programme %1 décide de l’extérieur et ne peut pas être mis en pause ici.</translation>
    </message>
    <message>
        <source>No policy is in force that would act.</source>
        <translation>Aucune politique en vigueur n’agirait.</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyWords</name>
    <message>
        <source>Open a standby subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>Ouvrir un sous-flux de secours par %1 vers %2</translation>
    </message>
    <message>
        <source>Open a subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>Ouvrir un sous-flux par %1 vers %2</translation>
    </message>
    <message>
        <source>Open a standby subflow to %1</source>
        <translation>Ouvrir un sous-flux de secours vers %1</translation>
    </message>
    <message>
        <source>Open a subflow to %1</source>
        <translation>Ouvrir un sous-flux vers %1</translation>
    </message>
    <message>
        <source>Open a standby subflow from %1 to %2</source>
        <translation>Ouvrir un sous-flux de secours de %1 vers %2</translation>
    </message>
    <message>
        <source>Open a subflow from %1 to %2</source>
        <translation>Ouvrir un sous-flux de %1 vers %2</translation>
    </message>
    <message>
        <source>Add endpoint %1 (%2)</source>
        <comment>address, flags</comment>
        <translation>Ajouter le point de terminaison %1 (%2)</translation>
    </message>
    <message>
        <source>Add endpoint %1 on %2 (%3)</source>
        <comment>address, interface, flags</comment>
        <translation>Ajouter le point de terminaison %1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>endpoint flag</comment>
        <translation>backup</translation>
    </message>
    <message>
        <source>no backup</source>
        <comment>endpoint flag</comment>
        <translation>sans backup</translation>
    </message>
    <message>
        <source>fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>fullmesh</translation>
    </message>
    <message>
        <source>no fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>sans fullmesh</translation>
    </message>
    <message>
        <source>Change endpoint %1: %2</source>
        <comment>address, flags</comment>
        <translation>Modifier le point de terminaison %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>additional subflows %1</source>
        <translation>sous-flux supplémentaires %1</translation>
    </message>
    <message>
        <source>announced addresses %1</source>
        <translation>adresses annoncées %1</translation>
    </message>
    <message>
        <source>Set the limits: %1</source>
        <translation>Fixer les limites&#x202f;: %1</translation>
    </message>
    <message>
        <source>Let the subflow %1 stand by</source>
        <translation>Mettre en réserve le sous-flux %1</translation>
    </message>
    <message>
        <source>Let the subflow %1 carry data</source>
        <translation>Faire transporter des données par le sous-flux %1</translation>
    </message>
    <message>
        <source>Close the subflow %1</source>
        <translation>Fermer le sous-flux %1</translation>
    </message>
    <message>
        <source>Announce the address %1</source>
        <translation>Annoncer l’adresse %1</translation>
    </message>
    <message>
        <source>Withdraw the announced address with id %1</source>
        <translation>Retirer l’adresse annoncée d’identifiant %1</translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>Supprimer le point de terminaison %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>why</comment>
        <translation>refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>Left out: %1 – %2</source>
        <comment>an address with its interface, why</comment>
        <translation>Laissée de côté&#x202f;: %1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, what to know about it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>It works through the path manager of the kernel.</source>
        <translation>Elle agit par le gestionnaire de chemins du noyau.</translation>
    </message>
    <message>
        <source>It works through the userspace path manager.</source>
        <translation>Elle agit par le gestionnaire de chemins en espace utilisateur.</translation>
    </message>
    <message>
        <source>New connections get that one once it is in force.</source>
        <translation>Les nouvelles connexions l’obtiennent dès qu’elle est en vigueur.</translation>
    </message>
    <message>
        <source>1 live connection has the other one and keeps it.</source>
        <translation>1 connexion en cours a l’autre et le garde.</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections have the other one and keep it.</source>
        <translation>
            <numerusform>%n connexion en cours a l’autre et le garde.</numerusform>
            <numerusform>%n connexions en cours ont l’autre et le gardent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about everything: %2</source>
        <comment>a program, what it does</comment>
        <translation>%1 décide de l’extérieur pour tout&#x202f;: %2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 autre</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about %2: %3</source>
        <comment>a program, connections, what it does</comment>
        <translation>%1 décide de l’extérieur pour %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>manypath::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Bits per second (Mb/s)</source>
        <translation>Bits par seconde (Mb/s)</translation>
    </message>
    <message>
        <source>Bytes per second (MB/s)</source>
        <translation>Octets par seconde (Mo/s)</translation>
    </message>
    <message>
        <source>&amp;Rates in:</source>
        <translation>&amp;Débits en&#x202f;:</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the panel</source>
        <translation>Afficher une &amp;icône dans le tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Keep running in the panel when the window is closed</source>
        <translation>&amp;Rester dans le tableau de bord quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>&amp;Lancer à l’ouverture de session, sans fenêtre</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>Notifier quand</translation>
    </message>
    <message>
        <source>Watched applications</source>
        <translation>Applications surveillées</translation>
    </message>
    <message>
        <source>Application to watch</source>
        <translation>Application à surveiller</translation>
    </message>
    <message>
        <source>Name of an application</source>
        <translation>Nom d’une application</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>an interface is &amp;lost, and what takes over</source>
        <translation>une interface est &amp;perdue, et ce qui prend le relais</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>elle est de re&amp;tour</translation>
    </message>
    <message>
        <source>one of these applications &amp;falls back to plain TCP:</source>
        <translation>l’&amp;une de ces applications se replie sur TCP ordinaire&#x202f;:</translation>
    </message>
</context>
<context>
    <name>manypath::Program</name>
    <message>
        <source>That could not be done</source>
        <translation>Cela n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Manypath keeps running</source>
        <translation>Manypath reste lancé</translation>
    </message>
    <message>
        <source>Its icon in the panel brings the window back. The menu there quits.</source>
        <translation>Son icône dans le tableau de bord rouvre la fenêtre. Le menu de l’icône permet de quitter.</translation>
    </message>
</context>
<context>
    <name>manypath::RecordBar</name>
    <message>
        <source>&amp;Stop recording</source>
        <translation>Arrêter l’enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Recording to %1: %2, %3 of at most %4.</source>
        <comment>a file, a duration, a size, a size</comment>
        <translation>Enregistrement dans %1&#x202f;: %2, %3 sur %4 au plus.</translation>
    </message>
</context>
<context>
    <name>manypath::Recorder</name>
    <message>
        <source>Nothing can be recorded: the Manypath helper is not running.</source>
        <translation>Rien ne peut être enregistré&#x202f;: l’assistant Manypath n’est pas lancé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The recording has ended: %1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>L’enregistrement est terminé&#x202f;: impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The recording has ended: the Manypath helper went away. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>L’enregistrement est terminé&#x202f;: l’assistant Manypath a disparu. Ce qui a été enregistré se trouve dans %1.</translation>
    </message>
    <message>
        <source>The recording has ended: changes were missed. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>L’enregistrement est terminé&#x202f;: des changements ont été manqués. Ce qui a été enregistré se trouve dans %1.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 has become as large as a recording may be, %2.</source>
        <comment>a file, a size</comment>
        <translation>L’enregistrement est terminé&#x202f;: %1 a atteint la taille maximale d’un enregistrement, %2.</translation>
    </message>
</context>
<context>
    <name>manypath::RecordingFiles</name>
    <message>
        <source>Recordings (*.jsonl);;All files (*)</source>
        <translation>Enregistrements (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, an error</comment>
        <translation>Impossible de lire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is no recording: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 n’est pas un enregistrement&#x202f;: %2</translation>
    </message>
    <message>
        <source>The recording is damaged and ends early. %1</source>
        <comment>what is damaged, a sentence</comment>
        <translation>L’enregistrement est endommagé et se termine prématurément. %1</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Ou&amp;vrir un enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Arrêter l’enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Record to a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
</context>
<context>
    <name>manypath::RequestDialog</name>
    <message>
        <source>Why it was refused</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>&amp;Essayer %1 s</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it</source>
        <translation>La modification s’annule d’elle-même si vous ne la gardez pas</translation>
    </message>
</context>
<context>
    <name>manypath::Risk</name>
    <message>
        <source>It takes the only path of 1 connection.</source>
        <translation>Cela prive 1 connexion de son seul chemin.</translation>
    </message>
    <message numerus="yes">
        <source>It takes the only path of %n connections.</source>
        <translation>
            <numerusform>Cela prive %n connexion de son seul chemin.</numerusform>
            <numerusform>Cela prive %n connexions de leur seul chemin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything goes by %1 just now.</source>
        <comment>an interface</comment>
        <translation>Tout passe par %1 en ce moment.</translation>
    </message>
    <message>
        <source>New connections will have one path only.</source>
        <translation>Les nouvelles connexions n’auront qu’un seul chemin.</translation>
    </message>
    <message>
        <source>New connections will get their paths in another way.</source>
        <translation>Les nouvelles connexions obtiendront leurs chemins d’une autre manière.</translation>
    </message>
</context>
<context>
    <name>manypath::Session</name>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>Ceci est un enregistrement&#x202f;: rien ne peut être modifié.</translation>
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
        <translation>Gestionnaire de chemins</translation>
    </message>
    <message>
        <source>Who opens further paths: the kernel by its endpoints, or a policy of Manypath for each connection (userspace). A change holds for new connections; those there are keep theirs.</source>
        <translation>Qui ouvre les chemins supplémentaires&#x202f;: le noyau selon ses points de terminaison, ou une politique de Manypath pour chaque connexion (espace utilisateur). Un changement vaut pour les nouvelles connexions&#x202f;; les connexions existantes gardent le leur.</translation>
    </message>
    <message>
        <source>Multipath TCP</source>
        <translation>Multipath TCP</translation>
    </message>
    <message>
        <source>Programs that ask for Multipath TCP get it. Connections made before stay as they are.</source>
        <translation>Les programmes qui demandent Multipath TCP l’obtiennent. Les connexions déjà établies restent telles quelles.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <source>Decides which path takes the next data. Holds for new connections.</source>
        <translation>Décide quel chemin prend les données suivantes. Vaut pour les nouvelles connexions.</translation>
    </message>
    <message>
        <source>Patience with a silent path</source>
        <translation>Patience avec un chemin muet</translation>
    </message>
    <message>
        <source>After so many repetitions without an answer a path gets no new data while another one works. 0: never.</source>
        <translation>Après ce nombre de répétitions sans réponse, un chemin ne reçoit plus de nouvelles données tant qu’un autre fonctionne. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Wait without a path</source>
        <translation>Attente sans chemin</translation>
    </message>
    <message>
        <source>How long a connection that lost its last path waits for a new one before it ends.</source>
        <translation>Combien de temps une connexion qui a perdu son dernier chemin en attend un nouveau avant de se terminer.</translation>
    </message>
    <message>
        <source>Repeat announced addresses after</source>
        <translation>Répéter les adresses annoncées après</translation>
    </message>
    <message>
        <source>An announced address that the peer doesn&apos;t confirm is announced again after at most this time. 0: never.</source>
        <translation>Une adresse annoncée que le pair ne confirme pas est annoncée de nouveau au plus tard après ce délai. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Rest after a blocked network</source>
        <translation>Pause après un réseau bloquant</translation>
    </message>
    <message>
        <source>Where a network swallows Multipath TCP, plain TCP is used for this time, longer each time it happens again. 0: Multipath TCP is always tried.</source>
        <translation>Là où un réseau avale Multipath TCP, TCP ordinaire est utilisé pendant cette durée, plus longtemps à chaque récidive. 0&#x202f;: Multipath TCP est toujours essayé.</translation>
    </message>
    <message>
        <source>Attempts before plain TCP</source>
        <translation>Essais avant TCP ordinaire</translation>
    </message>
    <message>
        <source>How often a connection is tried with Multipath TCP while nobody answers. From 128 on it never falls back.</source>
        <translation>Combien de fois une connexion est essayée avec Multipath TCP tant que personne ne répond. À partir de 128, elle ne se replie jamais.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Finds data that a network altered on the way. Costs computing time; used when either side wants it.</source>
        <translation>Détecte les données qu’un réseau a altérées en chemin. Coûte du temps de calcul&#x202f;; utilisé dès que l’un des deux côtés le souhaite.</translation>
    </message>
    <message>
        <source>Further paths to the first address</source>
        <translation>Autres chemins vers la première adresse</translation>
    </message>
    <message>
        <source>Peers may open further paths to the address they first connected to. Off for servers behind a load balancer.</source>
        <translation>Les pairs peuvent ouvrir d’autres chemins vers l’adresse à laquelle ils se sont d’abord connectés. À désactiver pour les serveurs derrière un répartiteur de charge.</translation>
    </message>
    <message>
        <source>Room for IPv6 addresses with a port</source>
        <translation>Place pour les adresses IPv6 avec port</translation>
    </message>
    <message>
        <source>Leaves out the timestamp of a packet that announces an IPv6 address with a port, which would not fit otherwise.</source>
        <translation>Omet l’horodatage d’un paquet qui annonce une adresse IPv6 avec un port, laquelle ne tiendrait pas autrement.</translation>
    </message>
    <message>
        <source>A setting of this kernel that Manypath doesn&apos;t know.</source>
        <translation>Un réglage de ce noyau que Manypath ne connaît pas.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>désactivé</translation>
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
        <translation>Ce noyau n’a pas de réglages pour Multipath TCP.</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Avancé</translation>
    </message>
    <message>
        <source>Settings of the kernel</source>
        <translation>Réglages du noyau</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Back to the kernel&apos;s default</source>
        <translation>Revenir à la valeur par défaut du noyau</translation>
    </message>
    <message>
        <source>%1: back to the default, %2</source>
        <comment>a setting, its default</comment>
        <translation>%1&#x202f;: revenir à la valeur par défaut, %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>This kernel offers no choice.</source>
        <translation>Ce noyau n’offre pas de choix.</translation>
    </message>
    <message>
        <source>New connections use the path manager %1.</source>
        <translation>Les nouvelles connexions utilisent le gestionnaire de chemins «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>1 live connection keeps the one it has.</source>
        <translation>1 connexion en cours garde le sien.</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections keep the one they have.</source>
        <translation>
            <numerusform>%n connexion en cours garde le sien.</numerusform>
            <numerusform>%n connexions en cours gardent le leur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ShareList</name>
    <message>
        <source>Share of bytes</source>
        <translation>Répartition des octets</translation>
    </message>
</context>
<context>
    <name>manypath::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>manypath::StateBar</name>
    <message>
        <source>&amp;Enable MPTCP</source>
        <translation>A&amp;ctiver MPTCP</translation>
    </message>
    <message>
        <source>Sets net.mptcp.enabled to 1 until the next boot</source>
        <translation>Met net.mptcp.enabled à 1 jusqu’au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>manypath::StateLine</name>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability: it can watch but not change anything.</source>
        <translation>L’assistant n’a pas la capacité CAP_NET_ADMIN&#x202f;: il peut observer, mais ne peut rien changer.</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer: endpoints and limits can&apos;t be shown.</source>
        <translation>Le gestionnaire de chemins du noyau ne répond pas&#x202f;: impossible d’afficher les points de terminaison et les limites.</translation>
    </message>
    <message>
        <source>The kernel&apos;s events do not arrive: changes show with a delay.</source>
        <translation>Les événements du noyau n’arrivent pas&#x202f;: les changements s’affichent avec un retard.</translation>
    </message>
    <message>
        <source>This kernel does not list its MPTCP sockets: connections from before the helper are missing.</source>
        <translation>Ce noyau n’énumère pas ses sockets MPTCP&#x202f;: les connexions antérieures à l’assistant manquent.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a number of connections</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <comment>a number of connections, a number of interfaces</comment>
        <translation>%1 sur %2.</translation>
    </message>
    <message>
        <source>1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <translation>1 s’est repliée sur TCP&#x202f;: le pair ou le réseau n’a pas MPTCP.</translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to TCP: the peers or the network have no MPTCP.</source>
        <translation>
            <numerusform>%n s’est repliée sur TCP&#x202f;: le pair ou le réseau n’a pas MPTCP.</numerusform>
            <numerusform>%n se sont repliées sur TCP&#x202f;: les pairs ou le réseau n’ont pas MPTCP.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kernel has no Multipath TCP.</source>
        <translation>Ce noyau n’a pas Multipath TCP.</translation>
    </message>
    <message>
        <source>Linux has it since 5.6, where it is built in (CONFIG_MPTCP).</source>
        <translation>Linux en dispose depuis la version 5.6, s’il a été compilé avec (CONFIG_MPTCP).</translation>
    </message>
    <message>
        <source>Connections made before stay: %1.</source>
        <comment>a number of connections</comment>
        <translation>Les connexions déjà établies demeurent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Multipath TCP is turned off (net.mptcp.enabled is 0): no new connection can use it.</source>
        <translation>Multipath TCP est désactivé (net.mptcp.enabled vaut 0)&#x202f;: aucune nouvelle connexion ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>No MPTCP connection at the moment.</source>
        <translation>Aucune connexion MPTCP pour le moment.</translation>
    </message>
    <message>
        <source>You see what was known before.</source>
        <translation>Vous voyez ce qui était connu auparavant.</translation>
    </message>
    <message>
        <source>The Manypath helper is not running: nothing is known of the connections of this computer.</source>
        <translation>L’assistant Manypath n’est pas lancé&#x202f;: rien n’est connu des connexions de cet ordinateur.</translation>
    </message>
    <message>
        <source>The window comes to life by itself as soon as the service manypath-helper runs.</source>
        <translation>La fenêtre s’animera d’elle-même dès que le service manypath-helper sera lancé.</translation>
    </message>
    <message>
        <source>Asking the Manypath helper…</source>
        <translation>Interrogation de l’assistant Manypath…</translation>
    </message>
    <message>
        <source>The Manypath helper is not running.</source>
        <translation>L’assistant Manypath n’est pas lancé.</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer.</source>
        <translation>Le gestionnaire de chemins du noyau ne répond pas.</translation>
    </message>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability.</source>
        <translation>L’assistant n’a pas la capacité CAP_NET_ADMIN.</translation>
    </message>
    <message>
        <source>1 connection uses more than one path.</source>
        <translation>1 connexion emprunte plus d’un chemin.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections use more than one path.</source>
        <translation>
            <numerusform>%n connexion emprunte plus d’un chemin.</numerusform>
            <numerusform>Les %n connexions empruntent plus d’un chemin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connections uses more than one path.</source>
        <translation>
            <numerusform>1 connexion sur %n emprunte plus d’un chemin.</numerusform>
            <numerusform>1 connexion sur %n emprunte plus d’un chemin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 use more than one path.</source>
        <comment>a number; a number of connections</comment>
        <translation>%1 sur %2 empruntent plus d’un chemin.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 share the load</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 se partagent la charge</translation>
    </message>
    <message>
        <source>%1 carries the data</source>
        <comment>an interface</comment>
        <translation>%1 transporte les données</translation>
    </message>
    <message>
        <source>%1 carries most</source>
        <comment>an interface</comment>
        <translation>%1 transporte l’essentiel</translation>
    </message>
    <message>
        <source>%1 helps</source>
        <comment>an interface</comment>
        <translation>%1 apporte un renfort</translation>
    </message>
    <message>
        <source>%1 help</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 apportent un renfort</translation>
    </message>
    <message>
        <source>%1 stands by</source>
        <comment>an interface</comment>
        <translation>%1 reste en réserve</translation>
    </message>
    <message>
        <source>%1 stand by</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 restent en réserve</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>%1 a perdu son lien</translation>
    </message>
    <message>
        <source>%1 are lost</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 ont perdu leur lien</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>clauses of a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>manypath::Step</name>
    <message>
        <source>Add endpoint %1</source>
        <translation>Ajouter le point de terminaison %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n endpoints</source>
        <translation>
            <numerusform>Ajouter %n point de terminaison</numerusform>
            <numerusform>Ajouter %n points de terminaison</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>Supprimer le point de terminaison %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n endpoints</source>
        <translation>
            <numerusform>Supprimer %n point de terminaison</numerusform>
            <numerusform>Supprimer %n points de terminaison</numerusform>
        </translation>
    </message>
    <message>
        <source>Change endpoint %1</source>
        <translation>Modifier le point de terminaison %1</translation>
    </message>
    <message>
        <source>Role of %1: %2</source>
        <comment>an interface, its role</comment>
        <translation>Rôle de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Forget the role of %1</source>
        <comment>an interface</comment>
        <translation>Oublier le rôle de %1</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Modifier les limites</translation>
    </message>
    <message>
        <source>Change the limit per connection</source>
        <translation>Modifier la limite par connexion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Change parameters of %1</source>
        <comment>a policy</comment>
        <translation>Modifier les paramètres de %1</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Politique %1</translation>
    </message>
</context>
<context>
    <name>manypath::StepHistory</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what is undone</comment>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what is done again</comment>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>manypath::TimePlot</name>
    <message>
        <source>1 segment</source>
        <translation>1 segment</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>interface, addresses of a subflow</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rate, both ways</source>
        <translation>Débit, deux sens</translation>
    </message>
    <message>
        <source>Receive rate</source>
        <translation>Débit de réception</translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation>Débit d’envoi</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Temps d’aller-retour</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>Fenêtre de congestion</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Segments renvoyés</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 segments/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>segments per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>event in a plot: a subflow over that interface came up</comment>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>event in a plot: the subflow over that interface was closed</comment>
        <translation>%1 fermé</translation>
    </message>
    <message>
        <source>%1 broke off</source>
        <comment>event in a plot: the subflow over that interface ended with an error</comment>
        <translation>%1 rompu</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>event in a plot: a subflow over that interface did not come up</comment>
        <translation>%1 refusé</translation>
    </message>
    <message>
        <source>%1 is backup</source>
        <comment>event in a plot</comment>
        <translation>%1 en secours</translation>
    </message>
    <message>
        <source>%1 is normal</source>
        <comment>event in a plot: no longer backup</comment>
        <translation>%1 normal</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>event in a plot: an address</comment>
        <translation>le pair propose %1</translation>
    </message>
    <message>
        <source>peer withdraws %1</source>
        <comment>event in a plot: an address</comment>
        <translation>le pair retire %1</translation>
    </message>
    <message>
        <source>fell back to TCP</source>
        <comment>event in a plot</comment>
        <translation>repli sur TCP</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 perdue</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 de retour</translation>
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
        <translation>%1 de chaque sous-flux au fil du temps</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>rien n’a été mesuré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what was measured and happened then</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>manypath::Tray</name>
    <message>
        <source>Lost: %1</source>
        <comment>names of interfaces</comment>
        <translation>Perte&#x202f;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Policies are paused.</source>
        <translation>Les politiques sont en pause.</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Politique&#x202f;: %1</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>rates: received, sent</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>You see a recording.</source>
        <translation>Un enregistrement est affiché.</translation>
    </message>
</context>
<context>
    <name>manypath::TrayIcon</name>
    <message>
        <source>Recording to %1.</source>
        <comment>a file</comment>
        <translation>Enregistrement dans %1.</translation>
    </message>
</context>
<context>
    <name>manypath::TrayMenu</name>
    <message>
        <source>&amp;Show Manypath</source>
        <translation>&amp;Afficher Manypath</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>Po&amp;litique</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Hide Manypath</source>
        <translation>&amp;Masquer Manypath</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>kind of interface, its name, its role</comment>
        <translation>%1 (%2)&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an interface, its role</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>manypath::TrialBar</name>
    <message>
        <source>; </source>
        <comment>between changes on trial</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was changed, a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Changes on trial</source>
        <translation>Modifications à l’essai</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Go back now</source>
        <translation>Annul&amp;er maintenant</translation>
    </message>
    <message>
        <source>These changes go back by themselves in %1 s.</source>
        <translation>Ces modifications s’annulent d’elles-mêmes dans %1 s.</translation>
    </message>
    <message>
        <source>This change goes back by itself in %1 s.</source>
        <translation>Cette modification s’annule d’elle-même dans %1 s.</translation>
    </message>
</context>
<context>
    <name>manypath::TrialKeeper</name>
    <message>
        <source>The trial was over before the change was made</source>
        <translation>L’essai était terminé avant que la modification ne soit faite</translation>
    </message>
</context>
<context>
    <name>manypath::UndoBar</name>
    <message>
        <source>Try each change for %1 s &amp;first</source>
        <translation>Essayer d’abord chaque modi&amp;fication (%1 s)</translation>
    </message>
    <message>
        <source>A change goes back by itself unless you keep it</source>
        <translation>Une modification s’annule d’elle-même si vous ne la gardez pas</translation>
    </message>
</context>
<context>
    <name>manypath::WithdrawAddressDialog</name>
    <message>
        <source>Withdraw an address</source>
        <translation>Retirer une adresse</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <comment>address, its address id</comment>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#x202f;:</translation>
    </message>
    <message>
        <source>The peer closes the subflows that have it.</source>
        <translation>Le pair ferme les sous-flux qui l’utilisent.</translation>
    </message>
    <message>
        <source>From the peer %1</source>
        <comment>address</comment>
        <translation>Auprès du pair %1</translation>
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
        <translation>%1 o</translation>
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
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>TCP (fallback)</source>
        <comment>connection state</comment>
        <translation>TCP (repli)</translation>
    </message>
    <message>
        <source>created</source>
        <comment>connection state</comment>
        <translation>créée</translation>
    </message>
    <message>
        <source>established</source>
        <comment>connection state</comment>
        <translation>établie</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>connection state</comment>
        <translation>en fermeture</translation>
    </message>
    <message>
        <source>The connection fell back to plain TCP: the peer or the network between has no Multipath TCP. It stays on one path.</source>
        <translation>La connexion s’est repliée sur TCP ordinaire&#x202f;: le pair ou le réseau intermédiaire n’a pas Multipath TCP. Elle reste sur un seul chemin.</translation>
    </message>
    <message>
        <source>The handshake is done, but no data has confirmed Multipath TCP yet. Further subflows can be opened after that.</source>
        <translation>La négociation est faite, mais aucune donnée n’a encore confirmé Multipath TCP. D’autres sous-flux pourront être ouverts ensuite.</translation>
    </message>
    <message>
        <source>Multipath TCP is confirmed by both sides.</source>
        <translation>Multipath TCP est confirmé des deux côtés.</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>La connexion est en cours de fermeture.</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>subflow state</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>established</source>
        <comment>subflow state</comment>
        <translation>établi</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>subflow state</comment>
        <translation>en fermeture</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>role of a subflow</comment>
        <translation>initial</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of a subflow</comment>
        <translation>secours</translation>
    </message>
    <message>
        <source>backup by peer</source>
        <comment>role of a subflow</comment>
        <translation>secours (pair)</translation>
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
        <translation>serveur</translation>
    </message>
    <message>
        <source>client</source>
        <comment>this side of a connection</comment>
        <translation>client</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>path manager</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>kernel</source>
        <comment>path manager</comment>
        <translation>noyau</translation>
    </message>
    <message>
        <source>userspace</source>
        <comment>path manager</comment>
        <translation>espace utilisateur</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>local and remote address of a subflow</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>application</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a systemd unit</comment>
        <translation>unité %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
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
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>interface type</comment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>interface type</comment>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>interface type</comment>
        <translation>Virtuelle</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>interface type</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>down</source>
        <comment>interface state</comment>
        <translation>inactive</translation>
    </message>
    <message>
        <source>up</source>
        <comment>interface state</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>interface state</comment>
        <translation>sans lien</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>default route without a gateway</comment>
        <translation>directe</translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <comment>gateway, routing table</comment>
        <translation>%1 (table %2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default route</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>endpoint flags</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>another program</source>
        <comment>owner of an endpoint</comment>
        <translation>autre programme</translation>
    </message>
    <message>
        <source>the kernel</source>
        <comment>owner of an endpoint</comment>
        <translation>le noyau</translation>
    </message>
    <message>
        <source>Manypath (by hand)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath (manuel)</translation>
    </message>
    <message>
        <source>Manypath (policy)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath (politique)</translation>
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
        <translation>Un autre programme l’a créé, ou une personne avec ip mptcp. La politique n’y touche pas&#x202f;; vous pouvez le modifier et le supprimer.</translation>
    </message>
    <message>
        <source>The kernel made it by itself when it answered an announced address.</source>
        <translation>Le noyau l’a créé de lui-même en répondant à une adresse annoncée.</translation>
    </message>
    <message>
        <source>Somebody added it through Manypath. The policy leaves it alone.</source>
        <translation>Quelqu’un l’a ajouté avec Manypath. La politique n’y touche pas.</translation>
    </message>
    <message>
        <source>The policy made it, and brings back what you change or remove. To keep it off an interface, give that the role never.</source>
        <translation>La politique l’a créé et rétablit ce que vous modifiez ou supprimez. Pour qu’elle n’utilise pas une interface, donnez à celle-ci le rôle «&#x202f;jamais&#x202f;».</translation>
    </message>
    <message>
        <source>NetworkManager made it, and brings back what you change or remove. Its profile decides (connection.mptcp-flags).</source>
        <translation>NetworkManager l’a créé et rétablit ce que vous modifiez ou supprimez. Son profil décide (connection.mptcp-flags).</translation>
    </message>
    <message>
        <source>The service mptcpd made it, and may bring back what you change or remove.</source>
        <translation>Le service mptcpd l’a créé et peut rétablir ce que vous modifiez ou supprimez.</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>role of an interface</comment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>role of an interface</comment>
        <translation>préférée</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of an interface</comment>
        <translation>secours</translation>
    </message>
    <message>
        <source>never</source>
        <comment>role of an interface</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Used when it leads somewhere: a default route, up, with a link.</source>
        <translation>Utilisée quand elle mène quelque part&#x202f;: active, avec un lien et une route par défaut.</translation>
    </message>
    <message>
        <source>Used before all others where not all can be.</source>
        <translation>Utilisée avant toutes les autres quand toutes ne peuvent pas l’être.</translation>
    </message>
    <message>
        <source>Its subflows carry data only when no other can.</source>
        <translation>Ses sous-flux ne transportent des données que si aucun autre ne le peut.</translation>
    </message>
    <message>
        <source>The policy leaves it alone.</source>
        <translation>La politique n’y touche pas.</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>1 subflow</source>
        <translation>1 sous-flux</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows</source>
        <translation>
            <numerusform>%n sous-flux</numerusform>
            <numerusform>%n sous-flux</numerusform>
        </translation>
    </message>
    <message>
        <source>1 interface</source>
        <translation>1 interface</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <translation>
            <numerusform>%n interface</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <translation>%1 o/s</translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation>%1 ko/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 Mo/s</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 Go/s</translation>
    </message>
</context>
</TS>
