<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Policy</name>
    <message>
        <source>The preferred interface carries the data; the others stand by and take over when it is lost or fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces, the most wanted first, with commas between: eth0,wlan0. Those not named follow, by their roles and metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces that stand by have a subflow open that is backup, or cold: none until it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interface has failed when data waits as long as this and the peer acknowledges nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interface has failed when more of the bytes than this had to be sent again; 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interface that was lost or failed has to do well for as long as this before it carries again; longer if it fails again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that this machine accepted have the addresses of its other interfaces announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic interfaces are used also while a VPN takes this machine&apos;s traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps an endpoint for each address that leads somewhere, by the roles of the interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of this machine open a subflow from each endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses are announced to peers, for servers; not together with fullmesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subflow from each endpoint to every address known of the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced addresses are answered from the endpoints, each used once; left out on kernels before 6.18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a peer&apos;s announced addresses a connection connects to at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path manager&apos;s limits are raised so that each endpoint can have its subflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subflow from each address of this machine that leads somewhere to each address known of the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection gets no more additional subflows than this; the limit for all connections counts as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that this machine accepted have its other addresses announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One subflow by each interface; one that is far slower or loses far more than the best becomes backup for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round-trip time is out of proportion when it is longer than as many times the best one, and the margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a round-trip time may be longer beside the factor, so that small ones are not compared by it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses are out of proportion when more of the bytes than this, and than the factor times the best one&apos;s, had to be sent again; 0: they don&apos;t matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in a row it has to be found so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time it is tried again; after twice as long each time it fails again, up to ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several subflows between the same two addresses, told apart by their ports, for networks that spread flows over paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many subflows a connection has, the first one included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source ports are chosen so that each leaves another remainder when divided by the number of subflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each connection one of the other policies, and interfaces, by its application, user, destination, port or interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by &quot;;&quot;, the first that fits counts: &quot;application curl and not port 22 use full-mesh over eth0, wlan0; all use observe&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One subflow by each interface that leads somewhere; servers announce an address of each other interface.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows the Multipath TCP connections of this computer and the paths they take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::AddEndpointDialog</name>
    <message>
        <source>%1  (%2)</source>
        <comment>address, interface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nterface:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address i&amp;d:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an interface its packets leave wherever the routes send them, which may be another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port goes only with Signal and without Subflow: peers connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::ChangeEndpointDialog</name>
    <message>
        <source>Change endpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change holds for connections there are as well. To change anything else, remove the endpoint and add another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionDetail</name>
    <message>
        <source>%1 (id %2)</source>
        <comment>address announced by the peer, its address id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 path manager</source>
        <comment>kernel, userspace or unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, a sentence that explains it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced by the peer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a connection to see what it is and how its paths share the work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionTreeModel</name>
    <message>
        <source>, </source>
        <comment>between interfaces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection, subflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote address of a connection, and below it local and remote address of each subflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application, container, service, program or user behind the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the connection or the subflow has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interfaces by which the packets leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side this computer is, and what each subflow is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per second received, over the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per second that reached the peer, over the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time; of a connection the shortest of its subflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes received; of a connection each byte once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that reached the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What part of the connection&apos;s bytes, both ways, each subflow carried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionsPage</name>
    <message>
        <source>&amp;Multipath only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: application, address, interface, state, token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only connections with two subflows or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP (fallback)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections show here as soon as a program opens one with Multipath TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections shown, all connections</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::EndpointModel</name>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to no interface: its packets leave wherever the routes send them, which need not be the interface that has the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself when it answered an announced address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::EndpointPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses from which the kernel&apos;s path manager opens subflows, and those it announces to peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint: the kernel uses only the address a connection begins with. Add one for each further path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint %1 (%2) was added, but without the flag %3: this kernel does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between flags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove endpoint %1 (%2)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subflow that leaves from this address will be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from this address will be closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all endpoints?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All endpoints go, also those that other programs such as NetworkManager made, and the subflows from their addresses are closed. The limits stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manypath</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::FlagBox</name>
    <message>
        <source>S&amp;ignal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fullmesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Laminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce the address to peers, so that they open subflows to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open subflows from the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its subflows only when no other path is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a subflow to every address known of the peer. Not together with Signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer announced addresses from this one, each at most once. Linux 6.18 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the kernel itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceModel</name>
    <message>
        <source>Nobody gave it a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for %1.</source>
        <comment>a pattern of interface names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::InterfacePanel</name>
    <message>
        <source>R&amp;ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy may use the selected interface for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget what was set for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::LimitsPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional &amp;subflows of a connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many subflows beside the initial one the kernel opens or accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anno&amp;unced addresses to connect to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To how many addresses that a peer announces the kernel opens subflows by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::MainWindow</name>
    <message>
        <source>Manypath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::PolicyPanel</name>
    <message>
        <source>Left out: %1 – %2</source>
        <comment>an address with its interface, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, what to know about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path &amp;manager of new connections:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nothing changes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a policy, what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not available here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kernel offers no choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change holds for new connections. Those there are keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connections use the path manager %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 live connection keeps the one it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n live connections keep the one they have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::RequestDialog</name>
    <message>
        <source>Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::ShareList</name>
    <message>
        <source>Share of bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::StateBar</name>
    <message>
        <source>&amp;Enable MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets net.mptcp.enabled to 1 until the next boot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::StateLine</name>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability: it can watch but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer: endpoints and limits can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s events do not arrive: changes show with a delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kernel does not list its MPTCP sockets: connections from before the helper are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a number of connections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <comment>a number of connections, a number of interfaces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 uses more than one path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n use more than one path.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to TCP: the peers or the network have no MPTCP.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This kernel has no Multipath TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux has it since 5.6, where it is built in (CONFIG_MPTCP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections made before stay: %1.</source>
        <comment>a number of connections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath TCP is turned off (net.mptcp.enabled is 0): no new connection can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MPTCP connection at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what was known before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Manypath helper is not running: nothing is known of the connections of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window comes to life by itself as soon as the service manypath-helper runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the Manypath helper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Manypath helper is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manypath::Words</name>
    <message>
        <source>%1 b/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP (fallback)</source>
        <comment>connection state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <comment>connection state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <comment>connection state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <comment>connection state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection fell back to plain TCP: the peer or the network between has no Multipath TCP. It stays on one path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake is done, but no data has confirmed Multipath TCP yet. Further subflows can be opened after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath TCP is confirmed by both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <comment>subflow state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <comment>subflow state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <comment>subflow state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial</source>
        <comment>role of a subflow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of a subflow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup by peer</source>
        <comment>role of a subflow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <comment>role of a subflow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <comment>this side of a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <comment>this side of a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>path manager</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <comment>path manager</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>userspace</source>
        <comment>path manager</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>local and remote address of a subflow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>application</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a systemd unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user name and number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback</source>
        <comment>interface type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <comment>interface type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>interface type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>interface type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>interface type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>interface type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>interface type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>interface type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <comment>interface state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <comment>interface state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link</source>
        <comment>interface state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <comment>default route without a gateway</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <comment>gateway, routing table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>default route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>endpoint flags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <comment>owner of an endpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel</source>
        <comment>owner of an endpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manypath (by hand)</source>
        <comment>owner of an endpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manypath (policy)</source>
        <comment>owner of an endpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager</source>
        <comment>owner of an endpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mptcpd</source>
        <comment>owner of an endpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program made it, or a person with ip mptcp. The policy leaves it alone; you can change and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel made it by itself when it answered an announced address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody added it through Manypath. The policy leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy made it, and brings back what you change or remove. To keep it off an interface, give that the role never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetworkManager made it, and brings back what you change or remove. Its profile decides (connection.mptcp-flags).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service mptcpd made it, and may bring back what you change or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>role of an interface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>role of an interface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of an interface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>role of an interface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when it leads somewhere: a default route, up, with a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used before all others where not all can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its subflows carry data only when no other can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 subflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subflows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
