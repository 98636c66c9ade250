<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Policy</name>
    <message>
        <source>The preferred interface carries the data; the others stand by and take over when it is lost or fails.</source>
        <translation>Die bevorzugte Schnittstelle überträgt die Daten; die anderen stehen bereit und übernehmen, wenn sie ausfällt oder versagt.</translation>
    </message>
    <message>
        <source>Interfaces, the most wanted first, with commas between: eth0,wlan0. Those not named follow, by their roles and metrics.</source>
        <translation>Schnittstellen, die wichtigste zuerst, durch Kommas getrennt: eth0,wlan0. Nicht genannte folgen nach Rolle und Metrik.</translation>
    </message>
    <message>
        <source>Interfaces that stand by have a subflow open that is backup, or cold: none until it is needed.</source>
        <translation>Bereitstehende Schnittstellen halten einen Subflow als Reserve offen (backup) oder keinen, bis er gebraucht wird (cold).</translation>
    </message>
    <message>
        <source>An interface has failed when data waits as long as this and the peer acknowledges nothing.</source>
        <translation>Eine Schnittstelle hat versagt, wenn Daten so lange warten und die Gegenstelle nichts bestätigt.</translation>
    </message>
    <message>
        <source>An interface has failed when more of the bytes than this had to be sent again; 0 for never.</source>
        <translation>Eine Schnittstelle hat versagt, wenn ein größerer Anteil der Bytes als dieser erneut gesendet werden musste; 0 für nie.</translation>
    </message>
    <message>
        <source>An interface that was lost or failed has to do well for as long as this before it carries again; longer if it fails again.</source>
        <translation>So lange muss eine Schnittstelle nach Ausfall oder Versagen störungsfrei sein, bevor sie wieder Daten überträgt; länger, wenn sie erneut versagt.</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have the addresses of its other interfaces announced.</source>
        <translation>Bei Verbindungen, die dieser Rechner angenommen hat, werden die Adressen seiner anderen Schnittstellen angekündigt.</translation>
    </message>
    <message>
        <source>Automatic interfaces are used also while a VPN takes this machine&apos;s traffic.</source>
        <translation>Automatische Schnittstellen werden auch genutzt, während ein VPN den Datenverkehr dieses Rechners übernimmt.</translation>
    </message>
    <message>
        <source>Keeps an endpoint for each address that leads somewhere, by the roles of the interfaces.</source>
        <translation>Unterhält für jede Adresse, die ins Netz führt, einen Endpunkt, je nach Rolle der Schnittstelle.</translation>
    </message>
    <message>
        <source>Connections of this machine open a subflow from each endpoint.</source>
        <translation>Verbindungen dieses Rechners öffnen von jedem Endpunkt aus einen Subflow.</translation>
    </message>
    <message>
        <source>The addresses are announced to peers, for servers; not together with fullmesh.</source>
        <translation>Die Adressen werden den Gegenstellen angekündigt, für Server; nicht zusammen mit fullmesh.</translation>
    </message>
    <message>
        <source>A subflow from each endpoint to every address known of the peer.</source>
        <translation>Ein Subflow von jedem Endpunkt zu jeder bekannten Adresse der Gegenstelle.</translation>
    </message>
    <message>
        <source>Announced addresses are answered from the endpoints, each used once; left out on kernels before 6.18.</source>
        <translation>Angekündigte Adressen werden von den Endpunkten aus beantwortet, jeder einmal genutzt; entfällt bei Kerneln vor 6.18.</translation>
    </message>
    <message>
        <source>How many of a peer&apos;s announced addresses a connection connects to at least.</source>
        <translation>Zu wie vielen der angekündigten Adressen einer Gegenstelle eine Verbindung mindestens Subflows öffnet.</translation>
    </message>
    <message>
        <source>The path manager&apos;s limits are raised so that each endpoint can have its subflow.</source>
        <translation>Die Grenzen des Pfad-Managers werden erhöht, damit jeder Endpunkt seinen Subflow haben kann.</translation>
    </message>
    <message>
        <source>A subflow from each address of this machine that leads somewhere to each address known of the peer.</source>
        <translation>Ein Subflow von jeder Adresse dieses Rechners, die ins Netz führt, zu jeder bekannten Adresse der Gegenstelle.</translation>
    </message>
    <message>
        <source>A connection gets no more additional subflows than this; the limit for all connections counts as well.</source>
        <translation>Mehr zusätzliche Subflows erhält eine Verbindung nicht; die Grenze für alle Verbindungen gilt ebenfalls.</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have its other addresses announced.</source>
        <translation>Bei Verbindungen, die dieser Rechner angenommen hat, werden seine anderen Adressen angekündigt.</translation>
    </message>
    <message>
        <source>One subflow by each interface; one that is far slower or loses far more than the best becomes backup for a while.</source>
        <translation>Ein Subflow je Schnittstelle; ist einer viel langsamer als der beste oder verliert viel mehr, wird er eine Zeit lang zur Reserve.</translation>
    </message>
    <message>
        <source>A round-trip time is out of proportion when it is longer than as many times the best one, and the margin.</source>
        <translation>Eine Umlaufzeit ist unverhältnismäßig, wenn sie länger ist als so viele Male die beste plus Spielraum.</translation>
    </message>
    <message>
        <source>What a round-trip time may be longer beside the factor, so that small ones are not compared by it alone.</source>
        <translation>Um wie viel eine Umlaufzeit zusätzlich zum Faktor länger sein darf, damit kleine nicht allein daran gemessen werden.</translation>
    </message>
    <message>
        <source>Losses are out of proportion when more of the bytes than this, and than the factor times the best one&apos;s, had to be sent again; 0: they don&apos;t matter.</source>
        <translation>Verluste sind unverhältnismäßig, wenn mehr Bytes erneut gesendet werden mussten als dieser Anteil und als das Faktorfache des besten; 0: Sie spielen keine Rolle.</translation>
    </message>
    <message>
        <source>How often in a row it has to be found so.</source>
        <translation>Wie oft hintereinander dies festgestellt werden muss.</translation>
    </message>
    <message>
        <source>Time between two looks.</source>
        <translation>Zeit zwischen zwei Prüfungen.</translation>
    </message>
    <message>
        <source>After this time it is tried again; after twice as long each time it fails again, up to ten minutes.</source>
        <translation>Nach dieser Zeit folgt ein neuer Versuch; nach jedem weiteren Fehlschlag doppelt so spät, bis zu zehn Minuten.</translation>
    </message>
    <message>
        <source>Several subflows between the same two addresses, told apart by their ports, for networks that spread flows over paths.</source>
        <translation>Mehrere Subflows zwischen denselben zwei Adressen, unterschieden durch ihre Ports, für Netze, die Datenströme auf Pfade verteilen.</translation>
    </message>
    <message>
        <source>How many subflows a connection has, the first one included.</source>
        <translation>Wie viele Subflows eine Verbindung hat, den ersten eingeschlossen.</translation>
    </message>
    <message>
        <source>The source ports are chosen so that each leaves another remainder when divided by the number of subflows.</source>
        <translation>Die Quellports werden so gewählt, dass jeder beim Teilen durch die Anzahl der Subflows einen anderen Rest ergibt.</translation>
    </message>
    <message>
        <source>Watches and changes nothing.</source>
        <translation>Beobachtet und ändert nichts.</translation>
    </message>
    <message>
        <source>Gives each connection one of the other policies, and interfaces, by its application, user, destination, port or interface.</source>
        <translation>Weist jeder Verbindung eine der anderen Richtlinien und Schnittstellen zu, nach Anwendung, Benutzer, Ziel, Port oder Schnittstelle.</translation>
    </message>
    <message>
        <source>Separated by &quot;;&quot;, the first that fits counts: &quot;application curl and not port 22 use full-mesh over eth0, wlan0; all use observe&quot;.</source>
        <translation>Durch „;“ getrennt, die erste passende gilt: „application curl and not port 22 use full-mesh over eth0, wlan0; all use observe“.</translation>
    </message>
    <message>
        <source>One subflow by each interface that leads somewhere; servers announce an address of each other interface.</source>
        <translation>Ein Subflow über jede Schnittstelle, die ins Netz führt; Server kündigen je eine Adresse der anderen Schnittstellen an.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Beruhigung</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Ankündigen</translation>
    </message>
    <message>
        <source>Beside VPN</source>
        <translation>Neben dem VPN</translation>
    </message>
    <message>
        <source>Subflow</source>
        <translation>Subflow</translation>
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
        <translation>Angekündigte annehmen</translation>
    </message>
    <message>
        <source>Raise limits</source>
        <translation>Grenzen erhöhen</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Subflows</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Manypath is running already, but does not answer.</source>
        <translation>Manypath läuft bereits, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>manypath::About</name>
    <message>
        <source>About Manypath</source>
        <translation>Über Manypath</translation>
    </message>
    <message>
        <source>Manypath %1</source>
        <comment>a version</comment>
        <translation>Manypath %1</translation>
    </message>
    <message>
        <source>Makes Multipath TCP on Linux visible and steerable.</source>
        <translation>Macht Multipath TCP unter Linux sichtbar und steuerbar.</translation>
    </message>
    <message>
        <source>The helper is not running.</source>
        <translation>Der Manypath-Helfer läuft nicht.</translation>
    </message>
    <message>
        <source>With the helper %1 and Qt %2.</source>
        <comment>versions</comment>
        <translation>Mit Manypath-Helfer %1 und Qt %2.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>manypath::AnnounceAddressDialog</name>
    <message>
        <source>Announce an address</source>
        <translation>Adresse ankündigen</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>&amp;Ankündigen</translation>
    </message>
    <message>
        <source>&amp;Listen there, as long as it is announced</source>
        <translation>Dort &amp;lauschen, solange sie angekündigt ist</translation>
    </message>
    <message>
        <source>The connection&apos;s</source>
        <translation>Wie die Verbindung</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>To the peer %1</source>
        <comment>address</comment>
        <translation>An die Gegenstelle %1</translation>
    </message>
    <message>
        <source>The peer may open subflows to it. Behind address translation, enter the address that reaches this computer from outside.</source>
        <translation>Die Gegenstelle darf Subflows zu ihr öffnen. Hinter einer Adressübersetzung (NAT) geben Sie die Adresse ein, unter der dieser Rechner von außen erreichbar ist.</translation>
    </message>
    <message>
        <source>Needed where the program listens on one address alone.</source>
        <translation>Nötig, wenn das Programm nur auf einer einzigen Adresse lauscht.</translation>
    </message>
</context>
<context>
    <name>manypath::Autostart</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Multipath TCP connections in the panel</source>
        <translation>Multipath-TCP-Verbindungen in der Kontrollleiste</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>%1 konnte nicht entfernt werden: %2</translation>
    </message>
</context>
<context>
    <name>manypath::CommandLine</name>
    <message>
        <source>Shows the Multipath TCP connections of this computer and the paths they take.</source>
        <translation>Zeigt die Multipath-TCP-Verbindungen dieses Rechners und die Pfade, die sie nehmen.</translation>
    </message>
    <message>
        <source>Show this page: %1.</source>
        <translation>Diese Seite anzeigen: %1.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <comment>placeholder on the command line</comment>
        <translation>SEITE</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the panel.</source>
        <translation>Kein Fenster anzeigen, nur das Symbol in der Kontrollleiste.</translation>
    </message>
    <message>
        <source>Record what happens to this file.</source>
        <translation>Das Geschehen in diese Datei aufzeichnen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder on the command line</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Show this recording instead of this computer.</source>
        <translation>Diese Aufzeichnung statt dieses Rechners anzeigen.</translation>
    </message>
    <message>
        <source>The same as --replay.</source>
        <translation>Dasselbe wie --replay.</translation>
    </message>
    <message>
        <source>Only one recording can be shown at a time.</source>
        <translation>Es kann nur eine Aufzeichnung auf einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>There is no page %1; the pages are %2.</source>
        <translation>Es gibt keine Seite „%1“; die Seiten sind %2.</translation>
    </message>
    <message>
        <source>A recording can&apos;t be recorded: --record and --replay exclude each other.</source>
        <translation>Eine Aufzeichnung kann nicht aufgezeichnet werden: --record und --replay schließen einander aus.</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionActions</name>
    <message>
        <source>&amp;Open another subflow…</source>
        <translation>&amp;Weiteren Subflow öffnen…</translation>
    </message>
    <message>
        <source>C&amp;lose the subflow…</source>
        <translation>Subflow s&amp;chließen…</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <translation>Nur als &amp;Reserve</translation>
    </message>
    <message>
        <source>&amp;Announce an address…</source>
        <translation>Adresse ankün&amp;digen…</translation>
    </message>
    <message>
        <source>&amp;Withdraw an address…</source>
        <translation>Adresse &amp;zurückziehen…</translation>
    </message>
    <message>
        <source>Copy as &amp;ss shows it</source>
        <translation>Im &amp;ss-Format kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>&amp;Befehle kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;token</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>Make &amp;normal</source>
        <comment>a subflow that is backup</comment>
        <translation>Wieder &amp;normal</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <comment>a subflow</comment>
        <translation>Nur als &amp;Reserve</translation>
    </message>
    <message>
        <source>Chosen: the subflow %1</source>
        <comment>addresses</comment>
        <translation>Ausgewählt: der Subflow %1</translation>
    </message>
    <message>
        <source>Chosen: the subflow over %1</source>
        <comment>interface</comment>
        <translation>Ausgewählt: der Subflow über %1</translation>
    </message>
    <message>
        <source>Close the subflow</source>
        <translation>Subflow schließen</translation>
    </message>
    <message>
        <source>Close the subflow %1?</source>
        <translation>Den Subflow %1 schließen?</translation>
    </message>
    <message>
        <source>It is the last one that is up: without another the connection ends.</source>
        <translation>Er ist der letzte, der steht: Ohne einen anderen endet die Verbindung.</translation>
    </message>
    <message>
        <source>The connection goes on with %1.</source>
        <comment>a number of subflows</comment>
        <translation>Die Verbindung läuft mit %1 weiter.</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>This connection fell back to plain TCP: it has one path and can have no other.</source>
        <translation>Diese Verbindung ist auf einfaches TCP zurückgefallen: Sie hat einen Pfad und kann keinen weiteren haben.</translation>
    </message>
    <message>
        <source>This connection is closing.</source>
        <translation>Diese Verbindung schließt gerade.</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager decides about this connection and takes no commands for a single one. Roles and endpoints on the page Paths steer it.</source>
        <translation>Über diese Verbindung entscheidet der Pfad-Manager des Kernels, der keine Befehle für eine einzelne annimmt. Rollen und Endpunkte auf der Seite „Pfade“ steuern ihn.</translation>
    </message>
    <message>
        <source>This connection is not fully established yet: that takes data both ways.</source>
        <translation>Diese Verbindung ist noch nicht vollständig aufgebaut: Dazu müssen Daten in beide Richtungen fließen.</translation>
    </message>
    <message>
        <source>This connection has as many additional subflows as the limit allows: %1.</source>
        <translation>Diese Verbindung hat so viele zusätzliche Subflows, wie die Grenze erlaubt: %1.</translation>
    </message>
    <message>
        <source>Select one of the connection&apos;s subflows to close it or to make it backup.</source>
        <translation>Wählen Sie einen der Subflows der Verbindung aus, um ihn zu schließen oder zur Reserve zu machen.</translation>
    </message>
    <message>
        <source>This subflow is closing.</source>
        <translation>Dieser Subflow schließt gerade.</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung aus.</translation>
    </message>
    <message>
        <source>This subflow is not up yet.</source>
        <translation>Dieser Subflow steht noch nicht.</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionDetail</name>
    <message>
        <source>%1 (id %2)</source>
        <comment>address announced by the peer, its address id</comment>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between addresses</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Share of bytes</source>
        <translation>Anteil der Bytes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>%1 path manager</source>
        <comment>kernel, userspace or unknown</comment>
        <translation>Pfad-Manager: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, a sentence that explains it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>Keine Verbindung ausgewählt</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>Die Verbindung ist beendet.</translation>
    </message>
    <message>
        <source>Select a connection to see what it is and how its paths share the work.</source>
        <translation>Wählen Sie eine Verbindung aus, um zu sehen, was sie ist und wie ihre Pfade sich die Arbeit teilen.</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>Me&amp;hr</translation>
    </message>
    <message>
        <source>More that can be done about the connection</source>
        <translation>Weitere Aktionen für die Verbindung</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>addresses</comment>
        <translation>Gegenstelle bietet %1 an</translation>
    </message>
    <message>
        <source>%1. Select one of them to see how its paths share the work.</source>
        <comment>a number of connections</comment>
        <translation>%1. Wählen Sie eine davon aus, um zu sehen, wie ihre Pfade sich die Arbeit teilen.</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionPlots</name>
    <message>
        <source>How far back the plots reach</source>
        <translation>Wie weit die Diagramme zurückreichen</translation>
    </message>
    <message>
        <source>1 minute</source>
        <comment>range of a plot</comment>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>range of a plot</comment>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>range of a plot</comment>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>What the first plot shows</source>
        <translation>Was das erste Diagramm zeigt</translation>
    </message>
    <message>
        <source>What the second plot shows</source>
        <translation>Was das zweite Diagramm zeigt</translation>
    </message>
    <message>
        <source>How far back the plots reach, if the connection is that old</source>
        <translation>Wie weit die Diagramme zurückreichen, falls die Verbindung so alt ist</translation>
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
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>The application, container, service, program or user behind the connection</source>
        <translation>Anwendung, Container, Dienst, Programm oder Benutzer hinter der Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How far the connection or the subflow has come</source>
        <translation>Wie weit die Verbindung oder der Subflow ist</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>The interfaces by which the packets leave</source>
        <translation>Die Schnittstellen, über die die Pakete hinausgehen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Which side this computer is, and what each subflow is for</source>
        <translation>Welche Seite dieser Rechner ist und wozu jeder Subflow dient</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangsrate</translation>
    </message>
    <message>
        <source>Bits per second received, over the last second</source>
        <translation>Empfangene Bits pro Sekunde, in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Bits per second that reached the peer, over the last second</source>
        <translation>Bits pro Sekunde, die die Gegenstelle erreicht haben, in der letzten Sekunde</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time; of a connection the shortest of its subflows</source>
        <translation>Umlaufzeit; bei einer Verbindung die kürzeste ihrer Subflows</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Bytes received; of a connection each byte once</source>
        <translation>Empfangene Bytes; bei einer Verbindung jedes Byte einmal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bytes that reached the peer</source>
        <translation>Bytes, die die Gegenstelle erreicht haben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What part of the connection&apos;s bytes, both ways, each subflow carried</source>
        <translation>Welchen Teil der Bytes der Verbindung, in beiden Richtungen, jeder Subflow übertragen hat</translation>
    </message>
    <message>
        <source>Application, connection, subflow</source>
        <translation>Anwendung, Verbindung, Subflow</translation>
    </message>
    <message>
        <source>The application, below it the remote address of each connection, below that local and remote address of each subflow</source>
        <translation>Die Anwendung, darunter die entfernte Adresse jeder Verbindung, darunter die lokale und die entfernte Adresse jedes Subflows</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Segments that had to be sent again (retransmissions), since the subflow began</source>
        <translation>Segmente, die erneut gesendet werden mussten (Retransmissions), seit Beginn des Subflows</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Congestion window: how many segments may be on the way at once</source>
        <translation>Überlastfenster: wie viele Segmente gleichzeitig unterwegs sein dürfen</translation>
    </message>
    <message>
        <source>Path manager</source>
        <translation>Pfad-Manager</translation>
    </message>
    <message>
        <source>Who decides about the connection&apos;s subflows: the kernel by endpoints, or Manypath</source>
        <translation>Wer über die Subflows der Verbindung entscheidet: der Kernel anhand der Endpunkte oder Manypath</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who owns the connection&apos;s socket</source>
        <translation>Wem der Socket der Verbindung gehört</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What names the connection in manypathctl and ip mptcp</source>
        <translation>Was die Verbindung in manypathctl und ip mptcp bezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <comment>in a column titled so: a number may be enough</comment>
        <translation>
            <numerusform>%n Schnittstelle</numerusform>
            <numerusform>%n Schnittstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionsPage</name>
    <message>
        <source>&amp;Multipath only</source>
        <translation>Nur &amp;Multipath</translation>
    </message>
    <message>
        <source>Search: application, address, interface, state, token</source>
        <translation>Suche: Anwendung, Adresse, Schnittstelle, Zustand, Token</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Only connections with two subflows or more</source>
        <translation>Nur Verbindungen mit mindestens zwei Subflows</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>Keine Verbindung passt.</translation>
    </message>
    <message>
        <source>Connections show here as soon as a program opens one with Multipath TCP.</source>
        <translation>Verbindungen erscheinen hier, sobald ein Programm eine mit Multipath TCP öffnet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections shown, all connections</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>token</comment>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>interface</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>remote address</comment>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Show all connections again</source>
        <translation>Wieder alle Verbindungen anzeigen</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>Welche Spalten angezeigt werden</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>an application, interface and remote address</comment>
        <translation>Nur %1</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alles an&amp;zeigen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Search: interface, application, address, words</source>
        <translation>Suche: Schnittstelle, Anwendung, Adresse, Wörter</translation>
    </message>
    <message>
        <source>Search the diary</source>
        <translation>Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all kinds of entries</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>Alle Schnittstellen</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>a token</comment>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Only what concerns %1.</source>
        <comment>an application, an interface, an address</comment>
        <translation>Nur, was %1 betrifft.</translation>
    </message>
    <message>
        <source>Nothing in the diary matches.</source>
        <translation>Kein Eintrag im Tagebuch passt.</translation>
    </message>
    <message>
        <source>Up to here, the recording has nothing to tell.</source>
        <translation>Bis hierher gibt es aus der Aufzeichnung nichts zu berichten.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
When a path is lost and connections move on, when something fails or somebody changes how paths are used, you can read it here.</source>
        <translation>Noch ist nichts geschehen.
Wenn ein Pfad ausfällt und Verbindungen wechseln, wenn etwas scheitert oder jemand ändert, wie Pfade genutzt werden, können Sie es hier nachlesen.</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryStore</name>
    <message>
        <source>The diary can&apos;t be kept: %1: %2</source>
        <comment>a file, an error</comment>
        <translation>Das Tagebuch kann nicht geführt werden: %1: %2</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another Manypath keeps it already</source>
        <translation>ein anderes Manypath führt es bereits</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>manypath::DiarySummary</name>
    <message>
        <source>1 connection saved</source>
        <translation>1 Verbindung gerettet</translation>
    </message>
    <message numerus="yes">
        <source>%n connections saved</source>
        <translation>
            <numerusform>%n Verbindung gerettet</numerusform>
            <numerusform>%n Verbindungen gerettet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 loss of a path</source>
        <translation>1 Pfadausfall</translation>
    </message>
    <message numerus="yes">
        <source>%n losses of paths</source>
        <translation>
            <numerusform>%n Pfadausfall</numerusform>
            <numerusform>%n Pfadausfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>keine abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>This month: no path was lost while connections used it.</source>
        <translation>Diesen Monat: Kein Pfad ist ausgefallen, während Verbindungen ihn nutzten.</translation>
    </message>
    <message>
        <source>This month: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>Diesen Monat: %1 bei %2, %3.</translation>
    </message>
    <message>
        <source>Up to here: no path was lost while connections used it.</source>
        <translation>Bis hierher: Kein Pfad ist ausgefallen, während Verbindungen ihn nutzten.</translation>
    </message>
    <message>
        <source>Up to here: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>Bis hierher: %1 bei %2, %3.</translation>
    </message>
    <message>
        <source>This month: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>Diesen Monat: %1, %2.</translation>
    </message>
    <message>
        <source>Up to here: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>Bis hierher: %1, %2.</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryText</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of interfaces</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between interfaces</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 connection moved</source>
        <translation>1 Verbindung gewechselt</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved</source>
        <translation>
            <numerusform>%n Verbindung gewechselt</numerusform>
            <numerusform>%n Verbindungen gewechselt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection moved to %1</source>
        <comment>interfaces</comment>
        <translation>1 Verbindung zu %1 gewechselt</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved to %1</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>%n Verbindung zu %1 gewechselt</numerusform>
            <numerusform>%n Verbindungen zu %1 gewechselt</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>keine abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for it</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n wartet auf die Rückkehr</numerusform>
            <numerusform>%n warten auf die Rückkehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had no other path</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n hatte keinen anderen Pfad</numerusform>
            <numerusform>%n hatten keinen anderen Pfad</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection dropped</source>
        <translation>1 Verbindung abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n connections dropped</source>
        <translation>
            <numerusform>%n Verbindung abgebrochen</numerusform>
            <numerusform>%n Verbindungen abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection waiting for it</source>
        <translation>1 Verbindung wartet auf die Rückkehr</translation>
    </message>
    <message numerus="yes">
        <source>%n connections waiting for it</source>
        <translation>
            <numerusform>%n Verbindung wartet auf die Rückkehr</numerusform>
            <numerusform>%n Verbindungen warten auf die Rückkehr</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection had no other path</source>
        <translation>1 Verbindung hatte keinen anderen Pfad</translation>
    </message>
    <message numerus="yes">
        <source>%n connections had no other path</source>
        <translation>
            <numerusform>%n Verbindung hatte keinen anderen Pfad</numerusform>
            <numerusform>%n Verbindungen hatten keinen anderen Pfad</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection kept it in reserve, none needed it</source>
        <translation>von 1 Verbindung in Reserve gehalten, nicht gebraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n connections kept it in reserve, none needed it</source>
        <translation>
            <numerusform>von %n Verbindung in Reserve gehalten, nicht gebraucht</numerusform>
            <numerusform>von %n Verbindungen in Reserve gehalten, von keiner gebraucht</numerusform>
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
        <translation>%1 ausgefallen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost %n times: %2.</source>
        <comment>an interface, what became of its connections</comment>
        <translation>
            <numerusform>%1 %n-mal ausgefallen: %2.</numerusform>
            <numerusform>%1 %n-mal ausgefallen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Manypath was not running to see the end.</source>
        <translation>Das Ende ist unbekannt: Manypath lief nicht.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <comment>a duration</comment>
        <translation>Zurück nach %1.</translation>
    </message>
    <message>
        <source>The Manypath helper went away.</source>
        <translation>Der Manypath-Helfer lief nicht mehr.</translation>
    </message>
    <message>
        <source>The Manypath helper went away: nothing is known from here on.</source>
        <translation>Der Manypath-Helfer lief nicht mehr: Ab hier ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The Manypath helper was away for %1: what happened meanwhile is not known.</source>
        <comment>a duration</comment>
        <translation>Der Manypath-Helfer lief %1 lang nicht: Was inzwischen geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an application, an address</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections fell back to TCP, the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>
            <numerusform>%1: %n Verbindung fiel auf TCP zurück, die Gegenstelle oder das Netz hat kein MPTCP.</numerusform>
            <numerusform>%1: %n Verbindungen fielen auf TCP zurück, die Gegenstelle oder das Netz hat kein MPTCP.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>%1 fiel auf TCP zurück: Die Gegenstelle oder das Netz hat kein MPTCP.</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows failed: %1.</source>
        <comment>an error</comment>
        <translation>
            <numerusform>%n Subflow scheiterte: %1.</numerusform>
            <numerusform>%n Subflows scheiterten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subflows over %1 failed: %2.</source>
        <comment>an interface, an error</comment>
        <translation>
            <numerusform>%n Subflow über %1 scheiterte: %2.</numerusform>
            <numerusform>%n Subflows über %1 scheiterten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A subflow of %1 failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>Ein Subflow von %1 scheiterte: %2.</translation>
    </message>
    <message>
        <source>A subflow of %1 over %2 failed: %3.</source>
        <comment>an application to an address, an interface, an error</comment>
        <translation>Ein Subflow von %1 über %2 scheiterte: %3.</translation>
    </message>
    <message>
        <source>The program %1 decides now in place of the policy.</source>
        <translation>Jetzt entscheidet das Programm %1 anstelle der Richtlinie.</translation>
    </message>
    <message>
        <source>The policy %1 has other parameters.</source>
        <translation>Die Richtlinie %1 hat andere Parameter.</translation>
    </message>
    <message>
        <source>The policy is now %1.</source>
        <translation>Die Richtlinie ist jetzt %1.</translation>
    </message>
    <message>
        <source>%1 has no role of its own any more.</source>
        <comment>an interface, or a pattern</comment>
        <translation>%1 hat keine eigene Rolle mehr.</translation>
    </message>
    <message>
        <source>The role of %1 is now %2.</source>
        <comment>an interface, or a pattern; a role</comment>
        <translation>Die Rolle von %1 ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>Multipath TCP was turned off.</source>
        <translation>Multipath TCP wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>Multipath TCP was turned on.</source>
        <translation>Multipath TCP wurde eingeschaltet.</translation>
    </message>
    <message>
        <source>The setting %1 is now %2.</source>
        <translation>Die Einstellung %1 ist jetzt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were added: %1.</source>
        <comment>who made them</comment>
        <translation>
            <numerusform>%n Endpunkt wurde hinzugefügt: %1.</numerusform>
            <numerusform>%n Endpunkte wurden hinzugefügt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were removed: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>%n Endpunkt wurde entfernt: %1.</numerusform>
            <numerusform>%n Endpunkte wurden entfernt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Endpoints were changed %n times: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>Endpunkte wurden %n-mal geändert: %1.</numerusform>
            <numerusform>Endpunkte wurden %n-mal geändert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint %1 was added: %2.</source>
        <comment>an address, who made it</comment>
        <translation>Der Endpunkt %1 wurde hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>The endpoint %1 was removed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>Der Endpunkt %1 wurde entfernt: %2.</translation>
    </message>
    <message>
        <source>The endpoint %1 was changed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>Der Endpunkt %1 wurde geändert: %2.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <comment>an application to an address, an interface, interfaces</comment>
        <translation>%1 wechselte von %2 zu %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved from %1 to %2.</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>%n Verbindung wechselte von %1 zu %2.</numerusform>
            <numerusform>%n Verbindungen wechselten von %1 zu %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was dropped, its last path failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>%1 brach ab, der letzte Pfad versagte: %2.</translation>
    </message>
    <message>
        <source>Lost interfaces</source>
        <translation>Ausgefallene Schnittstellen</translation>
    </message>
    <message>
        <source>Moved connections</source>
        <translation>Gewechselte Verbindungen</translation>
    </message>
    <message>
        <source>Fallbacks to TCP</source>
        <translation>Rückfälle auf TCP</translation>
    </message>
    <message>
        <source>Failed subflows</source>
        <translation>Gescheiterte Subflows</translation>
    </message>
    <message>
        <source>Dropped connections</source>
        <translation>Abgebrochene Verbindungen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
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
        <translation>1 Verbindung wechselte von %1 zu %2.</translation>
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
        <translation>Endpunkt %1 ändern</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>I&amp;nterface:</source>
        <translation>S&amp;chnittstelle:</translation>
    </message>
    <message>
        <source>Address i&amp;d:</source>
        <translation>Adr&amp;ess-ID:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>„%1“ ist keine IPv4- oder IPv6-Adresse.</translation>
    </message>
    <message>
        <source>Without an interface its packets leave wherever the routes send them, which may be another path.</source>
        <translation>Ohne Schnittstelle gehen die Pakete dorthin hinaus, wohin die Routen sie schicken; das kann ein anderer Pfad sein.</translation>
    </message>
    <message>
        <source>A port goes only with Signal and without Subflow: peers connect to it.</source>
        <translation>Ein Port geht nur mit Signal und ohne Subflow: Gegenstellen verbinden sich mit ihm.</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation>entfernt (%1)</translation>
    </message>
    <message>
        <source>The change holds for connections there are as well.</source>
        <translation>Die Änderung gilt auch für bestehende Verbindungen.</translation>
    </message>
    <message>
        <source>The kernel can&apos;t change this in place: the endpoint is removed and added anew.</source>
        <translation>Der Kernel kann dies nicht direkt ändern: Der Endpunkt wird entfernt und neu hinzugefügt.</translation>
    </message>
    <message>
        <source>The subflow that leaves from it is closed.</source>
        <translation>Der Subflow, der von ihm ausgeht, wird geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from it are closed.</source>
        <translation>
            <numerusform>%n Subflow, der von ihm ausgeht, wird geschlossen.</numerusform>
            <numerusform>Die %n Subflows, die von ihm ausgehen, werden geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it goes back by itself unless you keep it within %1 s.</source>
        <translation>Daher wird die Änderung von selbst zurückgenommen, wenn Sie sie nicht innerhalb von %1 s behalten.</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointModel</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation>entfernt (%1)</translation>
    </message>
    <message>
        <source>Bound to no interface: its packets leave wherever the routes send them, which need not be the interface that has the address.</source>
        <translation>An keine Schnittstelle gebunden: Die Pakete gehen dorthin hinaus, wohin die Routen sie schicken; das muss nicht die Schnittstelle mit der Adresse sein.</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself when it answered an announced address.</source>
        <translation>Der Kernel hat diesen Endpunkt selbst angelegt, als er eine angekündigte Adresse beantwortete.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
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
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Subflows</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove a&amp;ll…</source>
        <translation>A&amp;lle entfernen…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>The addresses from which the kernel&apos;s path manager opens subflows, and those it announces to peers</source>
        <translation>Die Adressen, von denen aus der Pfad-Manager des Kernels Subflows öffnet, und jene, die er Gegenstellen ankündigt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No endpoint: the kernel uses only the address a connection begins with. Add one for each further path.</source>
        <translation>Kein Endpunkt: Der Kernel nutzt nur die Adresse, mit der eine Verbindung beginnt. Fügen Sie für jeden weiteren Pfad einen hinzu.</translation>
    </message>
    <message>
        <source>Endpoint %1 (%2) was added, but without the flag %3: this kernel does not know it.</source>
        <translation>Endpunkt %1 (%2) wurde hinzugefügt, aber ohne das Flag %3: Dieser Kernel kennt es nicht.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between flags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Remove endpoint %1 (%2)?</source>
        <translation>Endpunkt %1 (%2) entfernen?</translation>
    </message>
    <message>
        <source>The subflow that leaves from this address will be closed.</source>
        <translation>Der Subflow, der von dieser Adresse ausgeht, wird geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from this address will be closed.</source>
        <translation>
            <numerusform>%n Subflow, der von dieser Adresse ausgeht, wird geschlossen.</numerusform>
            <numerusform>Die %n Subflows, die von dieser Adresse ausgehen, werden geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all endpoints?</source>
        <translation>Alle Endpunkte entfernen?</translation>
    </message>
    <message>
        <source>Manypath</source>
        <translation>Manypath</translation>
    </message>
    <message>
        <source>Another program made this endpoint, or a person with ip mptcp.</source>
        <translation>Ein anderes Programm oder eine Person mit ip mptcp hat diesen Endpunkt angelegt.</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself and may make it again.</source>
        <translation>Der Kernel hat diesen Endpunkt selbst angelegt und legt ihn möglicherweise erneut an.</translation>
    </message>
    <message>
        <source>The policy made this endpoint and will put it back. To keep it off an interface, give that the role never.</source>
        <translation>Die Richtlinie hat diesen Endpunkt angelegt und wird ihn wiederherstellen. Um sie von einer Schnittstelle fernzuhalten, geben Sie dieser die Rolle „nie“.</translation>
    </message>
    <message>
        <source>NetworkManager made this endpoint and will put it back.</source>
        <translation>NetworkManager hat diesen Endpunkt angelegt und wird ihn wiederherstellen.</translation>
    </message>
    <message>
        <source>The service mptcpd made this endpoint and may put it back.</source>
        <translation>Der Dienst mptcpd hat diesen Endpunkt angelegt und stellt ihn möglicherweise wieder her.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s address, its owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiterer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The subflows from their addresses are closed. The limits stay.</source>
        <translation>Die Subflows von ihren Adressen werden geschlossen. Die Grenzen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>Alle ent&amp;fernen</translation>
    </message>
    <message>
        <source>%1

%2 So it goes back by itself unless you keep it within %3 s.</source>
        <comment>what happens; what is at stake; seconds</comment>
        <translation>%1

%2 Daher wird die Änderung von selbst zurückgenommen, wenn Sie sie nicht innerhalb von %3 s behalten.</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>Für %1 s &amp;testen</translation>
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
        <translation>Die Adresse den Gegenstellen ankündigen, damit diese Subflows zu ihr öffnen.</translation>
    </message>
    <message>
        <source>Open subflows from the address.</source>
        <translation>Subflows von der Adresse aus öffnen.</translation>
    </message>
    <message>
        <source>Use its subflows only when no other path is left.</source>
        <translation>Die Subflows der Adresse nur nutzen, wenn kein anderer Pfad bleibt.</translation>
    </message>
    <message>
        <source>Open a subflow to every address known of the peer. Not together with Signal.</source>
        <translation>Einen Subflow zu jeder bekannten Adresse der Gegenstelle öffnen. Nicht zusammen mit Signal.</translation>
    </message>
    <message>
        <source>Answer announced addresses from this one, each at most once. Linux 6.18 and later.</source>
        <translation>Angekündigte Adressen von dieser aus beantworten, jede höchstens einmal. Ab Linux 6.18.</translation>
    </message>
    <message>
        <source>Made by the kernel itself.</source>
        <translation>Vom Kernel selbst angelegt.</translation>
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
            <numerusform>%n Verb.</numerusform>
            <numerusform>%n Verb.</numerusform>
        </translation>
    </message>
    <message>
        <source>idle</source>
        <comment>nothing flows</comment>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>rates</comment>
        <translation>Empfang %1, Senden %2</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>%1 erneut gesendet</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <comment>a time</comment>
        <translation>Umlaufzeit %1</translation>
    </message>
    <message>
        <source>%1 of all bytes</source>
        <comment>a share in percent</comment>
        <translation>%1 aller Bytes</translation>
    </message>
    <message>
        <source>1 connection is plain TCP: the peer or the network has no MPTCP</source>
        <translation>1 Verbindung ist einfaches TCP: Die Gegenstelle oder das Netz hat kein MPTCP</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are plain TCP: the peer or the network has no MPTCP</source>
        <translation>
            <numerusform>%n Verbindung ist einfaches TCP: Die Gegenstelle oder das Netz hat kein MPTCP</numerusform>
            <numerusform>%n Verbindungen sind einfaches TCP: Die Gegenstelle oder das Netz hat kein MPTCP</numerusform>
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
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>heading above remote hosts</comment>
        <translation>Gegenstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>applications, interfaces or hosts that have no place of their own</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>in place of an interface</comment>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>of an interface: its traffic costs</comment>
        <translation>getaktet</translation>
    </message>
    <message>
        <source>TCP: peer has no MPTCP</source>
        <translation>TCP: Gegenstelle ohne MPTCP</translation>
    </message>
    <message>
        <source>TCP, no MPTCP</source>
        <translation>TCP, kein MPTCP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>an interface in use has no link any more</comment>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>standing by</source>
        <translation>steht bereit</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>of an interface</comment>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no subflow</source>
        <translation>kein Subflow</translation>
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
        <translation>kein Link</translation>
    </message>
    <message>
        <source>plain TCP</source>
        <comment>state of a ribbon</comment>
        <translation>einfaches TCP</translation>
    </message>
    <message>
        <source>backup, carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>Reserve, überträgt Daten</translation>
    </message>
    <message>
        <source>standing by</source>
        <comment>state of a ribbon</comment>
        <translation>steht bereit</translation>
    </message>
    <message>
        <source>carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>überträgt Daten</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>state of a ribbon</comment>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>Flow map</source>
        <translation>Datenflusskarte</translation>
    </message>
    <message>
        <source>Applications, the interfaces of this computer, remote hosts, and what flows between them. Move with the arrow keys; Space selects, Enter shows the connections, Escape clears.</source>
        <translation>Anwendungen, die Schnittstellen dieses Rechners, Gegenstellen und was zwischen ihnen fließt. Bewegen mit den Pfeiltasten; die Leertaste wählt aus, die Eingabetaste zeigt die Verbindungen, Esc hebt die Auswahl auf.</translation>
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
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Subflows</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangsrate</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>RTT</source>
        <comment>round-trip time</comment>
        <translation>RTT</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceCard</name>
    <message>
        <source>Automatic</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>role of an interface, as a choice</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>%1 erneut gesendet</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>of an interface</comment>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <comment>round-trip time</comment>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>of an interface: its traffic costs</comment>
        <translation>getaktet</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <comment>an interface</comment>
        <translation>Rolle von %1</translation>
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
        <translation>%1 der Bytes</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceModel</name>
    <message>
        <source>Nobody gave it a role.</source>
        <translation>Ihr wurde keine Rolle zugewiesen.</translation>
    </message>
    <message>
        <source>Set for this interface.</source>
        <translation>Für diese Schnittstelle festgelegt.</translation>
    </message>
    <message>
        <source>Set for %1.</source>
        <comment>a pattern of interface names</comment>
        <translation>Für %1 festgelegt.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>Standardroute</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Subflows</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangsrate</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senderate</translation>
    </message>
</context>
<context>
    <name>manypath::InterfacePanel</name>
    <message>
        <source>R&amp;ole</source>
        <translation>R&amp;olle</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>What the policy may use the selected interface for</source>
        <translation>Wofür die Richtlinie die ausgewählte Schnittstelle nutzen darf</translation>
    </message>
    <message>
        <source>&amp;Forget what was set for %1</source>
        <translation>Einstellung für %1 &amp;vergessen</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>manypath::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search: connection, address, reason</source>
        <translation>Suche: Verbindung, Adresse, Grund</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>Bisher wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>Alle Richtlinien</translation>
    </message>
    <message>
        <source>A recording holds no journal.</source>
        <translation>Eine Aufzeichnung enthält kein Protokoll.</translation>
    </message>
</context>
<context>
    <name>manypath::LatelyCard</name>
    <message>
        <source>Lately</source>
        <comment>heading above what happened last</comment>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>manypath::LimitsPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Additional &amp;subflows of a connection:</source>
        <translation>Zusätzliche &amp;Subflows einer Verbindung:</translation>
    </message>
    <message>
        <source>Anno&amp;unced addresses to connect to:</source>
        <translation>Zu nutzende ange&amp;kündigte Adressen:</translation>
    </message>
    <message>
        <source>How many subflows beside the initial one the kernel opens or accepts.</source>
        <translation>Wie viele Subflows der Kernel neben dem initialen öffnet oder annimmt.</translation>
    </message>
    <message>
        <source>To how many addresses that a peer announces the kernel opens subflows by itself.</source>
        <translation>Zu wie vielen Adressen, die eine Gegenstelle ankündigt, der Kernel selbst Subflows öffnet.</translation>
    </message>
    <message>
        <source>Additional subflows by a p&amp;olicy:</source>
        <translation>Zusätzliche Subflows durch eine &amp;Richtlinie:</translation>
    </message>
    <message>
        <source>How many a policy may open for a connection of the userspace path manager, where the kernel knows no limit.</source>
        <translation>Wie viele eine Richtlinie für eine Verbindung des Userspace-Pfad-Managers öffnen darf, wo der Kernel keine Grenze kennt.</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>Zurück zur Richtlinie</translation>
    </message>
    <message>
        <source>Set by hand, so that no policy changes it. Let the policy decide again.</source>
        <translation>Von Hand festgelegt, sodass keine Richtlinie dies ändert. Die Richtlinie wieder entscheiden lassen.</translation>
    </message>
</context>
<context>
    <name>manypath::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Manypath</source>
        <translation>Über &amp;Manypath</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>Men&amp;ü</translation>
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
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
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
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>manypath::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>manypath::Notifier</name>
    <message>
        <source>Connections leave %1</source>
        <comment>an interface</comment>
        <translation>Verbindungen verlassen %1</translation>
    </message>
    <message>
        <source>%1 uses plain TCP</source>
        <comment>an application</comment>
        <translation>%1 nutzt einfaches TCP</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>an interface</comment>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Mute this kind</source>
        <comment>action of a notification</comment>
        <translation>Diese Art stummschalten</translation>
    </message>
</context>
<context>
    <name>manypath::OpenSubflowDialog</name>
    <message>
        <source>Open another subflow</source>
        <translation>Weiteren Subflow öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Backup: the peer uses it only when no other path is left</source>
        <translation>&amp;Reserve: Die Gegenstelle nutzt ihn nur, wenn kein anderer Pfad bleibt</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>the address of this computer that a subflow leaves from</comment>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <comment>the address of the peer</comment>
        <translation>&amp;Zu:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <comment>address</comment>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>Whatever the routes choose</source>
        <translation>Von den Routen bestimmt</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>address, interface</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>„%1“ ist keine IPv4- oder IPv6-Adresse.</translation>
    </message>
    <message>
        <source>A subflow has two addresses of one family: both IPv4 or both IPv6.</source>
        <translation>Ein Subflow hat zwei Adressen einer Familie: beide IPv4 oder beide IPv6.</translation>
    </message>
    <message>
        <source>The peer opened this connection. Few programs that open connections take subflows, too.</source>
        <translation>Die Gegenstelle hat diese Verbindung geöffnet. Nur wenige Programme, die Verbindungen öffnen, nehmen auch Subflows an.</translation>
    </message>
</context>
<context>
    <name>manypath::OverviewPage</name>
    <message>
        <source>Flows</source>
        <translation>Datenströme</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Enter shows the connections of a row.</source>
        <translation>Die Eingabetaste zeigt die Verbindungen einer Zeile.</translation>
    </message>
    <message>
        <source>Point at something to read more, click to pick it out. By keyboard: arrows, Space, Enter.</source>
        <translation>Zeigen Sie auf etwas, um mehr zu lesen, klicken Sie, um es auszuwählen. Tastatur: Pfeiltasten, Leertaste, Eingabetaste.</translation>
    </message>
    <message>
        <source>No application uses Multipath TCP at the moment. To start one with it, type: manypathctl run PROGRAM</source>
        <translation>Zurzeit nutzt keine Anwendung Multipath TCP. Um eine damit zu starten, geben Sie ein: manypathctl run PROGRAMM</translation>
    </message>
</context>
<context>
    <name>manypath::ParameterForm</name>
    <message>
        <source>Default: on</source>
        <translation>Standard: ein</translation>
    </message>
    <message>
        <source>Default: off</source>
        <translation>Standard: aus</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation>Standard: leer</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a parameter</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a parameter</comment>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>manypath::PathsPage</name>
    <message>
        <source>&amp;Interfaces and endpoints</source>
        <translation>Schn&amp;ittstellen und Endpunkte</translation>
    </message>
    <message>
        <source>Limi&amp;ts and settings</source>
        <translation>&amp;Grenzen und Einstellungen</translation>
    </message>
    <message>
        <source>Limits and settings</source>
        <translation>Grenzen und Einstellungen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
</context>
<context>
    <name>manypath::PauseAction</name>
    <message>
        <source>P&amp;ause policies</source>
        <translation>Richtlinien &amp;pausieren</translation>
    </message>
    <message>
        <source>Manypath decides nothing until it goes on. What policies made stays as it is.</source>
        <translation>Manypath entscheidet nichts, bis es weitergeht. Was Richtlinien angelegt haben, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>manypath::PlayerBar</name>
    <message>
        <source>Back to &amp;live</source>
        <translation>Zurück zu &amp;live</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Position in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Space plays and pauses, Ctrl with an arrow key goes to the next event</source>
        <translation>Die Leertaste spielt ab und hält an, Strg mit einer Pfeiltaste springt zum nächsten Ereignis</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a recording</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>the name of a file</comment>
        <translation>Aufzeichnung: %1</translation>
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
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>&amp;Richtlinien</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>The policy %1 comes back when it ends.</source>
        <translation>Wenn es endet, gilt wieder die Richtlinie %1.</translation>
    </message>
    <message>
        <source>Which policies there are is known once the helper runs.</source>
        <translation>Welche Richtlinien es gibt, ist bekannt, sobald der Manypath-Helfer läuft.</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyBadge</name>
    <message>
        <source>%1 decides from outside. Choose a policy.</source>
        <comment>a program</comment>
        <translation>%1 entscheidet von außen. Wählen Sie eine Richtlinie.</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>Richtlinie auswählen</translation>
    </message>
    <message>
        <source>Policy in force: %1</source>
        <translation>Aktive Richtlinie: %1</translation>
    </message>
    <message>
        <source>Policy from outside</source>
        <translation>Externe Richtlinie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyDetail</name>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Standardwerte</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>Für %1 s &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>A&amp;ktivieren</translation>
    </message>
    <message>
        <source>What the policy would do now</source>
        <translation>Was die Richtlinie jetzt tun würde</translation>
    </message>
    <message>
        <source>Asking what it would do now…</source>
        <translation>Abfragen, was sie jetzt tun würde…</translation>
    </message>
    <message>
        <source>It was switched off: %1.</source>
        <comment>why</comment>
        <translation>Sie wurde abgeschaltet: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1.</source>
        <comment>why</comment>
        <translation>Sie kann nicht genutzt werden: %1.</translation>
    </message>
    <message>
        <source>Some parameters are not allowed.</source>
        <translation>Einige Parameter sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>It can&apos;t be used like that: %1.</source>
        <comment>why</comment>
        <translation>So kann sie nicht genutzt werden: %1.</translation>
    </message>
    <message>
        <source>Now it would change nothing.</source>
        <translation>Jetzt würde sie nichts ändern.</translation>
    </message>
    <message>
        <source>Now it would change this:</source>
        <translation>Jetzt würde sie dies ändern:</translation>
    </message>
    <message numerus="yes">
        <source>Now it would change %n things:</source>
        <translation>
            <numerusform>Jetzt würde sie %n Änderung vornehmen:</numerusform>
            <numerusform>Jetzt würde sie %n Änderungen vornehmen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <comment>an address with its interface</comment>
        <translation>Auslassen: %1</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>It is in force, with these parameters.</source>
        <translation>Sie ist mit diesen Parametern aktiv.</translation>
    </message>
    <message>
        <source>The policy before comes back by itself unless you keep this one</source>
        <translation>Die vorige Richtlinie kommt von selbst zurück, wenn Sie diese nicht behalten</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Die Richtlinie</translation>
    </message>
    <message>
        <source>A recording is shown: what it would do is only known of this computer as it is now.</source>
        <translation>Eine Aufzeichnung wird angezeigt: Was die Richtlinie tun würde, ist nur für den jetzigen Zustand dieses Rechners bekannt.</translation>
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
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>aktiv</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyPause</name>
    <message>
        <source>The program %1 decides from outside and can&apos;t be paused here.</source>
        <translation>Das Programm %1 entscheidet von außen und kann hier nicht pausiert werden.</translation>
    </message>
    <message>
        <source>No policy is in force that would act.</source>
        <translation>Es ist keine Richtlinie aktiv, die handeln würde.</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyWords</name>
    <message>
        <source>Open a standby subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>Reserve-Subflow über %1 zu %2 öffnen</translation>
    </message>
    <message>
        <source>Open a subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>Subflow über %1 zu %2 öffnen</translation>
    </message>
    <message>
        <source>Open a standby subflow to %1</source>
        <translation>Reserve-Subflow zu %1 öffnen</translation>
    </message>
    <message>
        <source>Open a subflow to %1</source>
        <translation>Subflow zu %1 öffnen</translation>
    </message>
    <message>
        <source>Open a standby subflow from %1 to %2</source>
        <translation>Reserve-Subflow von %1 zu %2 öffnen</translation>
    </message>
    <message>
        <source>Open a subflow from %1 to %2</source>
        <translation>Subflow von %1 zu %2 öffnen</translation>
    </message>
    <message>
        <source>Add endpoint %1 (%2)</source>
        <comment>address, flags</comment>
        <translation>Endpunkt %1 hinzufügen (%2)</translation>
    </message>
    <message>
        <source>Add endpoint %1 on %2 (%3)</source>
        <comment>address, interface, flags</comment>
        <translation>Endpunkt %1 auf %2 hinzufügen (%3)</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>endpoint flag</comment>
        <translation>backup</translation>
    </message>
    <message>
        <source>no backup</source>
        <comment>endpoint flag</comment>
        <translation>kein backup</translation>
    </message>
    <message>
        <source>fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>fullmesh</translation>
    </message>
    <message>
        <source>no fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>kein fullmesh</translation>
    </message>
    <message>
        <source>Change endpoint %1: %2</source>
        <comment>address, flags</comment>
        <translation>Endpunkt %1 ändern: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>additional subflows %1</source>
        <translation>zusätzliche Subflows %1</translation>
    </message>
    <message>
        <source>announced addresses %1</source>
        <translation>angekündigte Adressen %1</translation>
    </message>
    <message>
        <source>Set the limits: %1</source>
        <translation>Grenzen setzen: %1</translation>
    </message>
    <message>
        <source>Let the subflow %1 stand by</source>
        <translation>Subflow %1 bereitstehen lassen</translation>
    </message>
    <message>
        <source>Let the subflow %1 carry data</source>
        <translation>Subflow %1 Daten übertragen lassen</translation>
    </message>
    <message>
        <source>Close the subflow %1</source>
        <translation>Subflow %1 schließen</translation>
    </message>
    <message>
        <source>Announce the address %1</source>
        <translation>Adresse %1 ankündigen</translation>
    </message>
    <message>
        <source>Withdraw the announced address with id %1</source>
        <translation>Angekündigte Adresse mit ID %1 zurückziehen</translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>Endpunkt %1 entfernen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>why</comment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Left out: %1 – %2</source>
        <comment>an address with its interface, why</comment>
        <translation>Ausgelassen: %1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, what to know about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It works through the path manager of the kernel.</source>
        <translation>Sie arbeitet über den Pfad-Manager des Kernels.</translation>
    </message>
    <message>
        <source>It works through the userspace path manager.</source>
        <translation>Sie arbeitet über den Userspace-Pfad-Manager.</translation>
    </message>
    <message>
        <source>New connections get that one once it is in force.</source>
        <translation>Neue Verbindungen erhalten diesen, sobald die Richtlinie aktiv ist.</translation>
    </message>
    <message>
        <source>1 live connection has the other one and keeps it.</source>
        <translation>1 bestehende Verbindung hat den anderen und behält ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections have the other one and keep it.</source>
        <translation>
            <numerusform>%n bestehende Verbindung hat den anderen und behält ihn.</numerusform>
            <numerusform>%n bestehende Verbindungen haben den anderen und behalten ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about everything: %2</source>
        <comment>a program, what it does</comment>
        <translation>%1 entscheidet von außen über alles: %2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about %2: %3</source>
        <comment>a program, connections, what it does</comment>
        <translation>%1 entscheidet von außen über %2: %3</translation>
    </message>
</context>
<context>
    <name>manypath::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Bits per second (Mb/s)</source>
        <translation>Bits pro Sekunde (Mbit/s)</translation>
    </message>
    <message>
        <source>Bytes per second (MB/s)</source>
        <translation>Bytes pro Sekunde (MB/s)</translation>
    </message>
    <message>
        <source>&amp;Rates in:</source>
        <translation>Daten&amp;raten in:</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the panel</source>
        <translation>&amp;Symbol in der Kontrollleiste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keep running in the panel when the window is closed</source>
        <translation>In der Kontrollleiste &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>&amp;Mit der Sitzung starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>Watched applications</source>
        <translation>Beobachtete Anwendungen</translation>
    </message>
    <message>
        <source>Application to watch</source>
        <translation>Zu beobachtende Anwendung</translation>
    </message>
    <message>
        <source>Name of an application</source>
        <translation>Name einer Anwendung</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>an interface is &amp;lost, and what takes over</source>
        <translation>eine Schnittstelle &amp;ausfällt, und was übernimmt</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>sie wieder &amp;da ist</translation>
    </message>
    <message>
        <source>one of these applications &amp;falls back to plain TCP:</source>
        <translation>eine dieser Anwendungen auf einfaches TCP zurück&amp;fällt:</translation>
    </message>
</context>
<context>
    <name>manypath::Program</name>
    <message>
        <source>That could not be done</source>
        <translation>Das war nicht möglich</translation>
    </message>
    <message>
        <source>Manypath keeps running</source>
        <translation>Manypath läuft weiter</translation>
    </message>
    <message>
        <source>Its icon in the panel brings the window back. The menu there quits.</source>
        <translation>Das Symbol in der Kontrollleiste holt das Fenster zurück. Über das Menü dort beenden Sie Manypath.</translation>
    </message>
</context>
<context>
    <name>manypath::RecordBar</name>
    <message>
        <source>&amp;Stop recording</source>
        <translation>A&amp;ufzeichnung beenden</translation>
    </message>
    <message>
        <source>Recording to %1: %2, %3 of at most %4.</source>
        <comment>a file, a duration, a size, a size</comment>
        <translation>Aufzeichnung in %1: %2, %3 von höchstens %4.</translation>
    </message>
</context>
<context>
    <name>manypath::Recorder</name>
    <message>
        <source>Nothing can be recorded: the Manypath helper is not running.</source>
        <translation>Es kann nichts aufgezeichnet werden: Der Manypath-Helfer läuft nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The recording has ended: %1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>Die Aufzeichnung ist beendet: %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The recording has ended: the Manypath helper went away. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>Die Aufzeichnung ist beendet: Der Manypath-Helfer lief nicht mehr. Das Aufgezeichnete ist in %1.</translation>
    </message>
    <message>
        <source>The recording has ended: changes were missed. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>Die Aufzeichnung ist beendet: Änderungen wurden verpasst. Das Aufgezeichnete ist in %1.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 has become as large as a recording may be, %2.</source>
        <comment>a file, a size</comment>
        <translation>Die Aufzeichnung ist beendet: %1 ist so groß geworden, wie eine Aufzeichnung sein darf, %2.</translation>
    </message>
</context>
<context>
    <name>manypath::RecordingFiles</name>
    <message>
        <source>Recordings (*.jsonl);;All files (*)</source>
        <translation>Aufzeichnungen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no recording: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 ist keine Aufzeichnung: %2</translation>
    </message>
    <message>
        <source>The recording is damaged and ends early. %1</source>
        <comment>what is damaged, a sentence</comment>
        <translation>Die Aufzeichnung ist beschädigt und endet vorzeitig. %1</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Aufzeichnen…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>A&amp;ufzeichnung beenden</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Record to a file</source>
        <translation>In eine Datei aufzeichnen</translation>
    </message>
</context>
<context>
    <name>manypath::RequestDialog</name>
    <message>
        <source>Why it was refused</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>Für %1 s &amp;testen</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it</source>
        <translation>Die Änderung wird von selbst zurückgenommen, wenn Sie sie nicht behalten</translation>
    </message>
</context>
<context>
    <name>manypath::Risk</name>
    <message>
        <source>It takes the only path of 1 connection.</source>
        <translation>Das nimmt 1 Verbindung den einzigen Pfad.</translation>
    </message>
    <message numerus="yes">
        <source>It takes the only path of %n connections.</source>
        <translation>
            <numerusform>Das nimmt %n Verbindung den einzigen Pfad.</numerusform>
            <numerusform>Das nimmt %n Verbindungen den einzigen Pfad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything goes by %1 just now.</source>
        <comment>an interface</comment>
        <translation>Derzeit läuft alles über %1.</translation>
    </message>
    <message>
        <source>New connections will have one path only.</source>
        <translation>Neue Verbindungen werden nur einen Pfad haben.</translation>
    </message>
    <message>
        <source>New connections will get their paths in another way.</source>
        <translation>Neue Verbindungen werden ihre Pfade auf andere Weise erhalten.</translation>
    </message>
</context>
<context>
    <name>manypath::Session</name>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>Dies ist eine Aufzeichnung: Es kann nichts geändert werden.</translation>
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
        <translation>Pfad-Manager</translation>
    </message>
    <message>
        <source>Who opens further paths: the kernel by its endpoints, or a policy of Manypath for each connection (userspace). A change holds for new connections; those there are keep theirs.</source>
        <translation>Wer weitere Pfade öffnet: der Kernel anhand seiner Endpunkte oder eine Richtlinie von Manypath für jede Verbindung (Userspace). Eine Änderung gilt für neue Verbindungen; bestehende behalten ihren Pfad-Manager.</translation>
    </message>
    <message>
        <source>Multipath TCP</source>
        <translation>Multipath TCP</translation>
    </message>
    <message>
        <source>Programs that ask for Multipath TCP get it. Connections made before stay as they are.</source>
        <translation>Programme, die Multipath TCP anfordern, erhalten es. Zuvor aufgebaute Verbindungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Decides which path takes the next data. Holds for new connections.</source>
        <translation>Entscheidet, welcher Pfad die nächsten Daten überträgt. Gilt für neue Verbindungen.</translation>
    </message>
    <message>
        <source>Patience with a silent path</source>
        <translation>Geduld mit stummem Pfad</translation>
    </message>
    <message>
        <source>After so many repetitions without an answer a path gets no new data while another one works. 0: never.</source>
        <translation>Nach so vielen Wiederholungen ohne Antwort erhält ein Pfad keine neuen Daten, solange ein anderer funktioniert. 0: nie.</translation>
    </message>
    <message>
        <source>Wait without a path</source>
        <translation>Warten ohne Pfad</translation>
    </message>
    <message>
        <source>How long a connection that lost its last path waits for a new one before it ends.</source>
        <translation>Wie lange eine Verbindung, die ihren letzten Pfad verloren hat, auf einen neuen wartet, bevor sie endet.</translation>
    </message>
    <message>
        <source>Repeat announced addresses after</source>
        <translation>Angekündigte Adressen wiederholen nach</translation>
    </message>
    <message>
        <source>An announced address that the peer doesn&apos;t confirm is announced again after at most this time. 0: never.</source>
        <translation>Eine angekündigte Adresse, die die Gegenstelle nicht bestätigt, wird spätestens nach dieser Zeit erneut angekündigt. 0: nie.</translation>
    </message>
    <message>
        <source>Rest after a blocked network</source>
        <translation>Pause nach blockierendem Netz</translation>
    </message>
    <message>
        <source>Where a network swallows Multipath TCP, plain TCP is used for this time, longer each time it happens again. 0: Multipath TCP is always tried.</source>
        <translation>Wo ein Netz Multipath TCP verschluckt, wird für diese Zeit einfaches TCP genutzt, bei jedem weiteren Mal länger. 0: Multipath TCP wird immer versucht.</translation>
    </message>
    <message>
        <source>Attempts before plain TCP</source>
        <translation>Versuche vor einfachem TCP</translation>
    </message>
    <message>
        <source>How often a connection is tried with Multipath TCP while nobody answers. From 128 on it never falls back.</source>
        <translation>Wie oft eine Verbindung mit Multipath TCP versucht wird, solange niemand antwortet. Ab 128 fällt sie nie zurück.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Finds data that a network altered on the way. Costs computing time; used when either side wants it.</source>
        <translation>Findet Daten, die ein Netz unterwegs verändert hat. Kostet Rechenzeit; wird genutzt, wenn eine der beiden Seiten es wünscht.</translation>
    </message>
    <message>
        <source>Further paths to the first address</source>
        <translation>Weitere Pfade zur ersten Adresse</translation>
    </message>
    <message>
        <source>Peers may open further paths to the address they first connected to. Off for servers behind a load balancer.</source>
        <translation>Gegenstellen dürfen weitere Pfade zu der Adresse öffnen, mit der sie sich zuerst verbunden haben. Aus bei Servern hinter einem Load Balancer.</translation>
    </message>
    <message>
        <source>Room for IPv6 addresses with a port</source>
        <translation>Platz für IPv6-Adressen mit Port</translation>
    </message>
    <message>
        <source>Leaves out the timestamp of a packet that announces an IPv6 address with a port, which would not fit otherwise.</source>
        <translation>Lässt den Zeitstempel eines Pakets weg, das eine IPv6-Adresse mit Port ankündigt, die sonst nicht hineinpassen würde.</translation>
    </message>
    <message>
        <source>A setting of this kernel that Manypath doesn&apos;t know.</source>
        <translation>Eine Einstellung dieses Kernels, die Manypath nicht kennt.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>aus</translation>
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
        <translation>Dieser Kernel hat keine Einstellungen für Multipath TCP.</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Settings of the kernel</source>
        <translation>Kernel-Einstellungen</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Back to the kernel&apos;s default</source>
        <translation>Zurück zum Standard des Kernels</translation>
    </message>
    <message>
        <source>%1: back to the default, %2</source>
        <comment>a setting, its default</comment>
        <translation>%1: zurück zum Standard, %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>This kernel offers no choice.</source>
        <translation>Dieser Kernel bietet keine Auswahl.</translation>
    </message>
    <message>
        <source>New connections use the path manager %1.</source>
        <translation>Neue Verbindungen nutzen den Pfad-Manager „%1“.</translation>
    </message>
    <message>
        <source>1 live connection keeps the one it has.</source>
        <translation>1 bestehende Verbindung behält ihren.</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections keep the one they have.</source>
        <translation>
            <numerusform>%n bestehende Verbindung behält ihren.</numerusform>
            <numerusform>%n bestehende Verbindungen behalten ihren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ShareList</name>
    <message>
        <source>Share of bytes</source>
        <translation>Anteil der Bytes</translation>
    </message>
</context>
<context>
    <name>manypath::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>manypath::StateBar</name>
    <message>
        <source>&amp;Enable MPTCP</source>
        <translation>MPTCP einsch&amp;alten</translation>
    </message>
    <message>
        <source>Sets net.mptcp.enabled to 1 until the next boot</source>
        <translation>Setzt net.mptcp.enabled bis zum nächsten Systemstart auf 1</translation>
    </message>
</context>
<context>
    <name>manypath::StateLine</name>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability: it can watch but not change anything.</source>
        <translation>Dem Manypath-Helfer fehlt die Capability CAP_NET_ADMIN: Er kann beobachten, aber nichts ändern.</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer: endpoints and limits can&apos;t be shown.</source>
        <translation>Der Pfad-Manager des Kernels antwortet nicht: Endpunkte und Grenzen können nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The kernel&apos;s events do not arrive: changes show with a delay.</source>
        <translation>Die Ereignisse des Kernels kommen nicht an: Änderungen erscheinen verzögert.</translation>
    </message>
    <message>
        <source>This kernel does not list its MPTCP sockets: connections from before the helper are missing.</source>
        <translation>Dieser Kernel listet seine MPTCP-Sockets nicht auf: Verbindungen aus der Zeit vor dem Start des Manypath-Helfers fehlen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a number of connections</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <comment>a number of connections, a number of interfaces</comment>
        <translation>%1 über %2.</translation>
    </message>
    <message>
        <source>1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <translation>1 fiel auf TCP zurück: Die Gegenstelle oder das Netz hat kein MPTCP.</translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to TCP: the peers or the network have no MPTCP.</source>
        <translation>
            <numerusform>%n fiel auf TCP zurück: Die Gegenstelle oder das Netz hat kein MPTCP.</numerusform>
            <numerusform>%n fielen auf TCP zurück: Die Gegenstellen oder das Netz haben kein MPTCP.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kernel has no Multipath TCP.</source>
        <translation>Dieser Kernel hat kein Multipath TCP.</translation>
    </message>
    <message>
        <source>Linux has it since 5.6, where it is built in (CONFIG_MPTCP).</source>
        <translation>Linux hat es seit 5.6, sofern es einkompiliert ist (CONFIG_MPTCP).</translation>
    </message>
    <message>
        <source>Connections made before stay: %1.</source>
        <comment>a number of connections</comment>
        <translation>Zuvor aufgebaute Verbindungen bleiben: %1.</translation>
    </message>
    <message>
        <source>Multipath TCP is turned off (net.mptcp.enabled is 0): no new connection can use it.</source>
        <translation>Multipath TCP ist ausgeschaltet (net.mptcp.enabled ist 0): Keine neue Verbindung kann es nutzen.</translation>
    </message>
    <message>
        <source>No MPTCP connection at the moment.</source>
        <translation>Derzeit keine MPTCP-Verbindung.</translation>
    </message>
    <message>
        <source>You see what was known before.</source>
        <translation>Sie sehen den zuletzt bekannten Stand.</translation>
    </message>
    <message>
        <source>The Manypath helper is not running: nothing is known of the connections of this computer.</source>
        <translation>Der Dienst „Manypath-Helfer“ läuft nicht: Über die Verbindungen dieses Rechners ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The window comes to life by itself as soon as the service manypath-helper runs.</source>
        <translation>Das Fenster füllt sich von selbst, sobald der Dienst manypath-helper läuft.</translation>
    </message>
    <message>
        <source>Asking the Manypath helper…</source>
        <translation>Manypath-Helfer wird abgefragt…</translation>
    </message>
    <message>
        <source>The Manypath helper is not running.</source>
        <translation>Der Dienst „Manypath-Helfer“ läuft nicht.</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer.</source>
        <translation>Der Pfad-Manager des Kernels antwortet nicht.</translation>
    </message>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability.</source>
        <translation>Dem Manypath-Helfer fehlt die Capability CAP_NET_ADMIN.</translation>
    </message>
    <message>
        <source>1 connection uses more than one path.</source>
        <translation>1 Verbindung nutzt mehr als einen Pfad.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections use more than one path.</source>
        <translation>
            <numerusform>%n Verbindung nutzt mehr als einen Pfad.</numerusform>
            <numerusform>Alle %n Verbindungen nutzen mehr als einen Pfad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connections uses more than one path.</source>
        <translation>
            <numerusform>1 von %n Verbindung nutzt mehr als einen Pfad.</numerusform>
            <numerusform>1 von %n Verbindungen nutzt mehr als einen Pfad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 use more than one path.</source>
        <comment>a number; a number of connections</comment>
        <translation>%1 von %2 nutzen mehr als einen Pfad.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 share the load</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 teilen sich die Last</translation>
    </message>
    <message>
        <source>%1 carries the data</source>
        <comment>an interface</comment>
        <translation>%1 überträgt die Daten</translation>
    </message>
    <message>
        <source>%1 carries most</source>
        <comment>an interface</comment>
        <translation>%1 überträgt das meiste</translation>
    </message>
    <message>
        <source>%1 helps</source>
        <comment>an interface</comment>
        <translation>%1 hilft</translation>
    </message>
    <message>
        <source>%1 help</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 helfen</translation>
    </message>
    <message>
        <source>%1 stands by</source>
        <comment>an interface</comment>
        <translation>%1 steht bereit</translation>
    </message>
    <message>
        <source>%1 stand by</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 stehen bereit</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 are lost</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 sind ausgefallen</translation>
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
        <translation>Endpunkt %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n endpoints</source>
        <translation>
            <numerusform>%n Endpunkt hinzufügen</numerusform>
            <numerusform>%n Endpunkte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>Endpunkt %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n endpoints</source>
        <translation>
            <numerusform>%n Endpunkt entfernen</numerusform>
            <numerusform>%n Endpunkte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change endpoint %1</source>
        <translation>Endpunkt %1 ändern</translation>
    </message>
    <message>
        <source>Role of %1: %2</source>
        <comment>an interface, its role</comment>
        <translation>Rolle von %1: %2</translation>
    </message>
    <message>
        <source>Forget the role of %1</source>
        <comment>an interface</comment>
        <translation>Rolle von %1 vergessen</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>Change the limit per connection</source>
        <translation>Grenze je Verbindung ändern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change parameters of %1</source>
        <comment>a policy</comment>
        <translation>Parameter von %1 ändern</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
</context>
<context>
    <name>manypath::StepHistory</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what is undone</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what is done again</comment>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>manypath::TimePlot</name>
    <message>
        <source>1 segment</source>
        <translation>1 Segment</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>interface, addresses of a subflow</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rate, both ways</source>
        <translation>Rate, beide Richtungen</translation>
    </message>
    <message>
        <source>Receive rate</source>
        <translation>Empfangsrate</translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>Überlastfenster</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 Segmente/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>segments per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>event in a plot: a subflow over that interface came up</comment>
        <translation>%1 hinzugekommen</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>event in a plot: the subflow over that interface was closed</comment>
        <translation>%1 geschlossen</translation>
    </message>
    <message>
        <source>%1 broke off</source>
        <comment>event in a plot: the subflow over that interface ended with an error</comment>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>event in a plot: a subflow over that interface did not come up</comment>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 is backup</source>
        <comment>event in a plot</comment>
        <translation>%1 ist Reserve</translation>
    </message>
    <message>
        <source>%1 is normal</source>
        <comment>event in a plot: no longer backup</comment>
        <translation>%1 ist normal</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>event in a plot: an address</comment>
        <translation>Gegenstelle bietet %1 an</translation>
    </message>
    <message>
        <source>peer withdraws %1</source>
        <comment>event in a plot: an address</comment>
        <translation>Gegenstelle zieht %1 zurück</translation>
    </message>
    <message>
        <source>fell back to TCP</source>
        <comment>event in a plot</comment>
        <translation>auf TCP zurückgefallen</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 zurück</translation>
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
        <translation>%1 je Subflow im Zeitverlauf</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>nichts gemessen</translation>
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
        <translation>Ausgefallen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Policies are paused.</source>
        <translation>Die Richtlinien sind pausiert.</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>rates: received, sent</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>You see a recording.</source>
        <translation>Sie sehen eine Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>manypath::TrayIcon</name>
    <message>
        <source>Recording to %1.</source>
        <comment>a file</comment>
        <translation>Aufzeichnung in %1.</translation>
    </message>
</context>
<context>
    <name>manypath::TrayMenu</name>
    <message>
        <source>&amp;Show Manypath</source>
        <translation>Manypath &amp;anzeigen</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Hide Manypath</source>
        <translation>Manypath a&amp;usblenden</translation>
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
        <translation>Änderungen im Test</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Go back now</source>
        <translation>&amp;Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>These changes go back by themselves in %1 s.</source>
        <translation>Diese Änderungen werden in %1 s von selbst zurückgenommen.</translation>
    </message>
    <message>
        <source>This change goes back by itself in %1 s.</source>
        <translation>Diese Änderung wird in %1 s von selbst zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>manypath::TrialKeeper</name>
    <message>
        <source>The trial was over before the change was made</source>
        <translation>Der Test war vorbei, bevor die Änderung vorgenommen wurde</translation>
    </message>
</context>
<context>
    <name>manypath::UndoBar</name>
    <message>
        <source>Try each change for %1 s &amp;first</source>
        <translation>Jede Änderung zuerst &amp;für %1 s testen</translation>
    </message>
    <message>
        <source>A change goes back by itself unless you keep it</source>
        <translation>Eine Änderung wird von selbst zurückgenommen, wenn Sie sie nicht behalten</translation>
    </message>
</context>
<context>
    <name>manypath::WithdrawAddressDialog</name>
    <message>
        <source>Withdraw an address</source>
        <translation>Adresse zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <comment>address, its address id</comment>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>The peer closes the subflows that have it.</source>
        <translation>Die Gegenstelle schließt die Subflows, die sie nutzen.</translation>
    </message>
    <message>
        <source>From the peer %1</source>
        <comment>address</comment>
        <translation>Bei der Gegenstelle %1</translation>
    </message>
</context>
<context>
    <name>manypath::Words</name>
    <message>
        <source>%1 b/s</source>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 Gb/s</source>
        <translation>%1 Gbit/s</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>TCP (fallback)</source>
        <comment>connection state</comment>
        <translation>TCP (Rückfall)</translation>
    </message>
    <message>
        <source>created</source>
        <comment>connection state</comment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>established</source>
        <comment>connection state</comment>
        <translation>aufgebaut</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>connection state</comment>
        <translation>schließt</translation>
    </message>
    <message>
        <source>The connection fell back to plain TCP: the peer or the network between has no Multipath TCP. It stays on one path.</source>
        <translation>Die Verbindung ist auf einfaches TCP zurückgefallen: Die Gegenstelle oder das Netz dazwischen hat kein Multipath TCP. Sie bleibt auf einem Pfad.</translation>
    </message>
    <message>
        <source>The handshake is done, but no data has confirmed Multipath TCP yet. Further subflows can be opened after that.</source>
        <translation>Der Handshake ist abgeschlossen, aber noch haben keine Daten Multipath TCP bestätigt. Erst danach können weitere Subflows geöffnet werden.</translation>
    </message>
    <message>
        <source>Multipath TCP is confirmed by both sides.</source>
        <translation>Multipath TCP ist von beiden Seiten bestätigt.</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>Die Verbindung wird geschlossen.</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>subflow state</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>established</source>
        <comment>subflow state</comment>
        <translation>aufgebaut</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>subflow state</comment>
        <translation>schließt</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>role of a subflow</comment>
        <translation>initial</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of a subflow</comment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>backup by peer</source>
        <comment>role of a subflow</comment>
        <translation>Reserve (Peer)</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>client</source>
        <comment>this side of a connection</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>path manager</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>kernel</source>
        <comment>path manager</comment>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>userspace</source>
        <comment>path manager</comment>
        <translation>Userspace</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>local and remote address of a subflow</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>application</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a systemd unit</comment>
        <translation>Unit %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
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
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>interface type</comment>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>interface type</comment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>interface type</comment>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>interface type</comment>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>interface type</comment>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>down</source>
        <comment>interface state</comment>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>up</source>
        <comment>interface state</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>interface state</comment>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>default route without a gateway</comment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <comment>gateway, routing table</comment>
        <translation>%1 (Tabelle %2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default route</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>endpoint flags</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>another program</source>
        <comment>owner of an endpoint</comment>
        <translation>anderes Programm</translation>
    </message>
    <message>
        <source>the kernel</source>
        <comment>owner of an endpoint</comment>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Manypath (by hand)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath (von Hand)</translation>
    </message>
    <message>
        <source>Manypath (policy)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath (Richtlinie)</translation>
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
        <translation>Ein anderes Programm oder eine Person mit ip mptcp hat ihn angelegt. Die Richtlinie lässt ihn unberührt; Sie können ihn ändern und entfernen.</translation>
    </message>
    <message>
        <source>The kernel made it by itself when it answered an announced address.</source>
        <translation>Der Kernel hat ihn selbst angelegt, als er eine angekündigte Adresse beantwortete.</translation>
    </message>
    <message>
        <source>Somebody added it through Manypath. The policy leaves it alone.</source>
        <translation>Jemand hat ihn über Manypath hinzugefügt. Die Richtlinie lässt ihn unberührt.</translation>
    </message>
    <message>
        <source>The policy made it, and brings back what you change or remove. To keep it off an interface, give that the role never.</source>
        <translation>Die Richtlinie hat ihn angelegt und stellt wieder her, was Sie ändern oder entfernen. Um sie von einer Schnittstelle fernzuhalten, geben Sie dieser die Rolle „nie“.</translation>
    </message>
    <message>
        <source>NetworkManager made it, and brings back what you change or remove. Its profile decides (connection.mptcp-flags).</source>
        <translation>NetworkManager hat ihn angelegt und stellt wieder her, was Sie ändern oder entfernen. Maßgeblich ist dessen Profil (connection.mptcp-flags).</translation>
    </message>
    <message>
        <source>The service mptcpd made it, and may bring back what you change or remove.</source>
        <translation>Der Dienst mptcpd hat ihn angelegt und stellt möglicherweise wieder her, was Sie ändern oder entfernen.</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>role of an interface</comment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>role of an interface</comment>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of an interface</comment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>never</source>
        <comment>role of an interface</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Used when it leads somewhere: a default route, up, with a link.</source>
        <translation>Wird genutzt, wenn sie ins Netz führt: mit Standardroute, aktiv, mit Link.</translation>
    </message>
    <message>
        <source>Used before all others where not all can be.</source>
        <translation>Wird vor allen anderen genutzt, wenn nicht alle nutzbar sind.</translation>
    </message>
    <message>
        <source>Its subflows carry data only when no other can.</source>
        <translation>Ihre Subflows übertragen nur Daten, wenn kein anderer es kann.</translation>
    </message>
    <message>
        <source>The policy leaves it alone.</source>
        <translation>Die Richtlinie lässt sie unberührt.</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 subflow</source>
        <translation>1 Subflow</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows</source>
        <translation>
            <numerusform>%n Subflow</numerusform>
            <numerusform>%n Subflows</numerusform>
        </translation>
    </message>
    <message>
        <source>1 interface</source>
        <translation>1 Schnittstelle</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <translation>
            <numerusform>%n Schnittstelle</numerusform>
            <numerusform>%n Schnittstellen</numerusform>
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
