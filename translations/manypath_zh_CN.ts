<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Policy</name>
    <message>
        <source>The preferred interface carries the data; the others stand by and take over when it is lost or fails.</source>
        <translation>由首选接口传输数据；其他接口待命，在首选接口断开或出现故障时接管。</translation>
    </message>
    <message>
        <source>Interfaces, the most wanted first, with commas between: eth0,wlan0. Those not named follow, by their roles and metrics.</source>
        <translation>按优先顺序列出接口，以逗号分隔：eth0,wlan0。未列出的接口按角色和度量值排在其后。</translation>
    </message>
    <message>
        <source>Interfaces that stand by have a subflow open that is backup, or cold: none until it is needed.</source>
        <translation>待命的接口要么保持一个打开的备用子流 (open)，要么在需要之前没有子流 (cold)。</translation>
    </message>
    <message>
        <source>An interface has failed when data waits as long as this and the peer acknowledges nothing.</source>
        <translation>数据等待达到此时长而对端没有任何确认时，视为接口发生故障。</translation>
    </message>
    <message>
        <source>An interface has failed when more of the bytes than this had to be sent again; 0 for never.</source>
        <translation>需要重传的字节比例超过此值时，视为接口发生故障；0 表示从不。</translation>
    </message>
    <message>
        <source>An interface that was lost or failed has to do well for as long as this before it carries again; longer if it fails again.</source>
        <translation>断开或发生故障的接口必须在此时长内保持正常，才会重新传输数据；若再次发生故障，则需更长时间。</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have the addresses of its other interfaces announced.</source>
        <translation>对于本机接受的连接，通告本机其他接口的地址。</translation>
    </message>
    <message>
        <source>Automatic interfaces are used also while a VPN takes this machine&apos;s traffic.</source>
        <translation>即使 VPN 接管了本机的流量，也使用角色为“自动”的接口。</translation>
    </message>
    <message>
        <source>Keeps an endpoint for each address that leads somewhere, by the roles of the interfaces.</source>
        <translation>根据接口的角色，为每个可通往外部的地址维护一个端点。</translation>
    </message>
    <message>
        <source>Connections of this machine open a subflow from each endpoint.</source>
        <translation>本机发起的连接从每个端点建立一个子流。</translation>
    </message>
    <message>
        <source>The addresses are announced to peers, for servers; not together with fullmesh.</source>
        <translation>向对端通告这些地址，适用于服务器；不能与 fullmesh 同时使用。</translation>
    </message>
    <message>
        <source>A subflow from each endpoint to every address known of the peer.</source>
        <translation>从每个端点到对端每个已知地址各建立一个子流。</translation>
    </message>
    <message>
        <source>Announced addresses are answered from the endpoints, each used once; left out on kernels before 6.18.</source>
        <translation>从各端点响应收到的通告地址，每个端点只用一次；在 6.18 之前的内核上略去。</translation>
    </message>
    <message>
        <source>How many of a peer&apos;s announced addresses a connection connects to at least.</source>
        <translation>一个连接至少连接对端通告的多少个地址。</translation>
    </message>
    <message>
        <source>The path manager&apos;s limits are raised so that each endpoint can have its subflow.</source>
        <translation>提高路径管理器的限制，使每个端点都能有自己的子流。</translation>
    </message>
    <message>
        <source>A subflow from each address of this machine that leads somewhere to each address known of the peer.</source>
        <translation>从本机每个可通往外部的地址到对端每个已知地址各建立一个子流。</translation>
    </message>
    <message>
        <source>A connection gets no more additional subflows than this; the limit for all connections counts as well.</source>
        <translation>一个连接的附加子流不超过此数；针对所有连接的限制同样有效。</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have its other addresses announced.</source>
        <translation>对于本机接受的连接，通告本机的其他地址。</translation>
    </message>
    <message>
        <source>One subflow by each interface; one that is far slower or loses far more than the best becomes backup for a while.</source>
        <translation>每个接口一个子流；若某个子流比最佳子流慢得多或丢失多得多，则暂时转为备用。</translation>
    </message>
    <message>
        <source>A round-trip time is out of proportion when it is longer than as many times the best one, and the margin.</source>
        <translation>往返时间超过最佳值的此倍数再加上余量 (margin) 时，视为过长。</translation>
    </message>
    <message>
        <source>What a round-trip time may be longer beside the factor, so that small ones are not compared by it alone.</source>
        <translation>除倍数 (factor) 之外，往返时间还可超出的量，以免较小的值仅按倍数比较。</translation>
    </message>
    <message>
        <source>Losses are out of proportion when more of the bytes than this, and than the factor times the best one&apos;s, had to be sent again; 0: they don&apos;t matter.</source>
        <translation>需要重传的字节比例既超过此值，又超过最佳子流该比例乘以倍数 (factor) 时，视为丢失过多；0 表示不考虑丢失。</translation>
    </message>
    <message>
        <source>How often in a row it has to be found so.</source>
        <translation>必须连续多少次得出此结果。</translation>
    </message>
    <message>
        <source>Time between two looks.</source>
        <translation>两次检查之间的时间。</translation>
    </message>
    <message>
        <source>After this time it is tried again; after twice as long each time it fails again, up to ten minutes.</source>
        <translation>经过此时长后重新尝试；每次再失败则时长加倍，最长十分钟。</translation>
    </message>
    <message>
        <source>Several subflows between the same two addresses, told apart by their ports, for networks that spread flows over paths.</source>
        <translation>在相同的两个地址之间建立多个以端口区分的子流，适用于将流分散到多条路径的网络。</translation>
    </message>
    <message>
        <source>How many subflows a connection has, the first one included.</source>
        <translation>一个连接的子流数量，包括第一个。</translation>
    </message>
    <message>
        <source>The source ports are chosen so that each leaves another remainder when divided by the number of subflows.</source>
        <translation>选择源端口时，使每个端口除以子流数量所得的余数各不相同。</translation>
    </message>
    <message>
        <source>Watches and changes nothing.</source>
        <translation>只观察，不作任何更改。</translation>
    </message>
    <message>
        <source>Gives each connection one of the other policies, and interfaces, by its application, user, destination, port or interface.</source>
        <translation>根据应用程序、用户、目标、端口或接口，为每个连接指定其他策略之一以及所用接口。</translation>
    </message>
    <message>
        <source>Separated by &quot;;&quot;, the first that fits counts: &quot;application curl and not port 22 use full-mesh over eth0, wlan0; all use observe&quot;.</source>
        <translation>以“;”分隔，第一个匹配的生效：“application curl and not port 22 use full-mesh over eth0, wlan0; all use observe”。</translation>
    </message>
    <message>
        <source>One subflow by each interface that leads somewhere; servers announce an address of each other interface.</source>
        <translation>每个可通往外部的接口一个子流；服务器为其他每个接口通告一个地址。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>稳定期</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>Beside VPN</source>
        <translation>与 VPN 并用</translation>
    </message>
    <message>
        <source>Subflow</source>
        <translation>子流</translation>
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
        <translation>接受通告</translation>
    </message>
    <message>
        <source>Raise limits</source>
        <translation>提高限制</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>子流数</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Manypath is running already, but does not answer.</source>
        <translation>Manypath 已在运行，但没有响应。</translation>
    </message>
</context>
<context>
    <name>manypath::About</name>
    <message>
        <source>About Manypath</source>
        <translation>关于 Manypath</translation>
    </message>
    <message>
        <source>Manypath %1</source>
        <comment>a version</comment>
        <translation>Manypath %1</translation>
    </message>
    <message>
        <source>Makes Multipath TCP on Linux visible and steerable.</source>
        <translation>让 Linux 上的 Multipath TCP 可见、可控。</translation>
    </message>
    <message>
        <source>The helper is not running.</source>
        <translation>助手未运行。</translation>
    </message>
    <message>
        <source>With the helper %1 and Qt %2.</source>
        <comment>versions</comment>
        <translation>使用助手 %1 和 Qt %2。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>遵循 GNU 通用公共许可证第 3 版或更高版本的自由软件，不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>manypath::AnnounceAddressDialog</name>
    <message>
        <source>Announce an address</source>
        <translation>通告地址</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>通告(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Listen there, as long as it is announced</source>
        <translation>通告期间在此地址上监听(&amp;L)</translation>
    </message>
    <message>
        <source>The connection&apos;s</source>
        <translation>与连接相同</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>To the peer %1</source>
        <comment>address</comment>
        <translation>向对端 %1 通告</translation>
    </message>
    <message>
        <source>The peer may open subflows to it. Behind address translation, enter the address that reaches this computer from outside.</source>
        <translation>对端可以向此地址建立子流。如果位于地址转换 (NAT) 之后，请输入从外部可到达此计算机的地址。</translation>
    </message>
    <message>
        <source>Needed where the program listens on one address alone.</source>
        <translation>当程序仅在一个地址上监听时需要。</translation>
    </message>
</context>
<context>
    <name>manypath::Autostart</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Multipath TCP connections in the panel</source>
        <translation>在面板中显示 Multipath TCP 连接</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
</context>
<context>
    <name>manypath::CommandLine</name>
    <message>
        <source>Shows the Multipath TCP connections of this computer and the paths they take.</source>
        <translation>显示此计算机的 Multipath TCP 连接及其所走的路径。</translation>
    </message>
    <message>
        <source>Show this page: %1.</source>
        <translation>显示此页面：%1。</translation>
    </message>
    <message>
        <source>PAGE</source>
        <comment>placeholder on the command line</comment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the panel.</source>
        <translation>不显示窗口，只显示面板中的图标。</translation>
    </message>
    <message>
        <source>Record what happens to this file.</source>
        <translation>将发生的事情记录到此文件。</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder on the command line</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show this recording instead of this computer.</source>
        <translation>显示此录制内容，而不是此计算机。</translation>
    </message>
    <message>
        <source>The same as --replay.</source>
        <translation>与 --replay 相同。</translation>
    </message>
    <message>
        <source>Only one recording can be shown at a time.</source>
        <translation>一次只能显示一个录制文件。</translation>
    </message>
    <message>
        <source>There is no page %1; the pages are %2.</source>
        <translation>没有页面 %1；可用的页面有 %2。</translation>
    </message>
    <message>
        <source>A recording can&apos;t be recorded: --record and --replay exclude each other.</source>
        <translation>无法对录制内容再次录制：--record 与 --replay 不能同时使用。</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionActions</name>
    <message>
        <source>&amp;Open another subflow…</source>
        <translation>建立另一个子流(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lose the subflow…</source>
        <translation>关闭子流(&amp;L)…</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <translation>设为备用(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Announce an address…</source>
        <translation>通告地址(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw an address…</source>
        <translation>撤回地址(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy as &amp;ss shows it</source>
        <translation>以 ss 的显示格式复制(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;token</source>
        <translation>复制令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Make &amp;normal</source>
        <comment>a subflow that is backup</comment>
        <translation>设为普通(&amp;N)</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <comment>a subflow</comment>
        <translation>设为备用(&amp;B)</translation>
    </message>
    <message>
        <source>Chosen: the subflow %1</source>
        <comment>addresses</comment>
        <translation>已选择：子流 %1</translation>
    </message>
    <message>
        <source>Chosen: the subflow over %1</source>
        <comment>interface</comment>
        <translation>已选择：经由 %1 的子流</translation>
    </message>
    <message>
        <source>Close the subflow</source>
        <translation>关闭子流</translation>
    </message>
    <message>
        <source>Close the subflow %1?</source>
        <translation>是否关闭子流 %1？</translation>
    </message>
    <message>
        <source>It is the last one that is up: without another the connection ends.</source>
        <translation>这是最后一个已建立的子流：如果没有其他子流，连接将结束。</translation>
    </message>
    <message>
        <source>The connection goes on with %1.</source>
        <comment>a number of subflows</comment>
        <translation>连接将通过 %1继续。</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>This connection fell back to plain TCP: it has one path and can have no other.</source>
        <translation>此连接已回退到普通 TCP：它只有一条路径，且无法再有其他路径。</translation>
    </message>
    <message>
        <source>This connection is closing.</source>
        <translation>此连接正在关闭。</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager decides about this connection and takes no commands for a single one. Roles and endpoints on the page Paths steer it.</source>
        <translation>此连接由内核的路径管理器决定，它不接受针对单个连接的命令。可通过“路径”页面上的角色和端点加以控制。</translation>
    </message>
    <message>
        <source>This connection is not fully established yet: that takes data both ways.</source>
        <translation>此连接尚未完全建立：这需要双向的数据传输。</translation>
    </message>
    <message>
        <source>This connection has as many additional subflows as the limit allows: %1.</source>
        <translation>此连接的附加子流数已达到限制：%1。</translation>
    </message>
    <message>
        <source>Select one of the connection&apos;s subflows to close it or to make it backup.</source>
        <translation>请选择该连接的一个子流，以将其关闭或设为备用。</translation>
    </message>
    <message>
        <source>This subflow is closing.</source>
        <translation>此子流正在关闭。</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>请先选择一个连接。</translation>
    </message>
    <message>
        <source>This subflow is not up yet.</source>
        <translation>此子流尚未建立。</translation>
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
        <translation>字节占比</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>%1 path manager</source>
        <comment>kernel, userspace or unknown</comment>
        <translation>路径管理器：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, a sentence that explains it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>未选择连接</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>此连接已结束。</translation>
    </message>
    <message>
        <source>Select a connection to see what it is and how its paths share the work.</source>
        <translation>选择一个连接，即可查看其详情以及各路径如何分担传输。</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>更多(&amp;R)</translation>
    </message>
    <message>
        <source>More that can be done about the connection</source>
        <translation>可对此连接执行的更多操作</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>addresses</comment>
        <translation>对端通告 %1</translation>
    </message>
    <message>
        <source>%1. Select one of them to see how its paths share the work.</source>
        <comment>a number of connections</comment>
        <translation>%1。选择其中一个，即可查看其各路径如何分担传输。</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionPlots</name>
    <message>
        <source>How far back the plots reach</source>
        <translation>图表显示的时间范围</translation>
    </message>
    <message>
        <source>1 minute</source>
        <comment>range of a plot</comment>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>range of a plot</comment>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>range of a plot</comment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>What the first plot shows</source>
        <translation>第一个图表显示的内容</translation>
    </message>
    <message>
        <source>What the second plot shows</source>
        <translation>第二个图表显示的内容</translation>
    </message>
    <message>
        <source>How far back the plots reach, if the connection is that old</source>
        <translation>图表显示的时间范围（如果连接已有这么久）</translation>
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
        <translation>应用程序</translation>
    </message>
    <message>
        <source>The application, container, service, program or user behind the connection</source>
        <translation>使用此连接的应用程序、容器、服务、程序或用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How far the connection or the subflow has come</source>
        <translation>连接或子流所处的阶段</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>The interfaces by which the packets leave</source>
        <translation>发出数据包的接口</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Which side this computer is, and what each subflow is for</source>
        <translation>此计算机是哪一方，以及各子流的用途</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收速率</translation>
    </message>
    <message>
        <source>Bits per second received, over the last second</source>
        <translation>最近一秒的接收速率（比特/秒）</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送速率</translation>
    </message>
    <message>
        <source>Bits per second that reached the peer, over the last second</source>
        <translation>最近一秒内到达对端的速率（比特/秒）</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time; of a connection the shortest of its subflows</source>
        <translation>往返时间；对于连接，取其子流中最短的</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Bytes received; of a connection each byte once</source>
        <translation>接收的字节数；对于连接，每个字节只计一次</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Bytes that reached the peer</source>
        <translation>到达对端的字节数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>What part of the connection&apos;s bytes, both ways, each subflow carried</source>
        <translation>各子流承载的字节数（双向）在连接中所占的比例</translation>
    </message>
    <message>
        <source>Application, connection, subflow</source>
        <translation>应用程序、连接、子流</translation>
    </message>
    <message>
        <source>The application, below it the remote address of each connection, below that local and remote address of each subflow</source>
        <translation>应用程序，其下为各连接的远程地址，再下为各子流的本地地址和远程地址</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Segments that had to be sent again (retransmissions), since the subflow began</source>
        <translation>自子流开始以来需要重传的报文段数</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Congestion window: how many segments may be on the way at once</source>
        <translation>拥塞窗口：可同时在途的报文段数</translation>
    </message>
    <message>
        <source>Path manager</source>
        <translation>路径管理器</translation>
    </message>
    <message>
        <source>Who decides about the connection&apos;s subflows: the kernel by endpoints, or Manypath</source>
        <translation>由谁决定连接的子流：内核（根据端点）或 Manypath</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who owns the connection&apos;s socket</source>
        <translation>连接套接字的所有者</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>What names the connection in manypathctl and ip mptcp</source>
        <translation>在 manypathctl 和 ip mptcp 中用于指定连接的标识</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <comment>in a column titled so: a number may be enough</comment>
        <translation>
            <numerusform>%n 个接口</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionsPage</name>
    <message>
        <source>&amp;Multipath only</source>
        <translation>仅多路径(&amp;M)</translation>
    </message>
    <message>
        <source>Search: application, address, interface, state, token</source>
        <translation>搜索：应用程序、地址、接口、状态、令牌</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Only connections with two subflows or more</source>
        <translation>仅显示有两个或更多子流的连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>没有匹配的连接。</translation>
    </message>
    <message>
        <source>Connections show here as soon as a program opens one with Multipath TCP.</source>
        <translation>一旦有程序使用 Multipath TCP 打开连接，就会显示在这里。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections shown, all connections</comment>
        <translation>%2中的 %1 个</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>token</comment>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>interface</comment>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>remote address</comment>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Show all connections again</source>
        <translation>重新显示所有连接</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>要显示的列</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>an application, interface and remote address</comment>
        <translation>仅 %1</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Search: interface, application, address, words</source>
        <translation>搜索：接口、应用程序、地址、文字</translation>
    </message>
    <message>
        <source>Search the diary</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all kinds of entries</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>所有接口</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>a token</comment>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Only what concerns %1.</source>
        <comment>an application, an interface, an address</comment>
        <translation>仅显示与 %1 有关的内容。</translation>
    </message>
    <message>
        <source>Nothing in the diary matches.</source>
        <translation>日志中没有匹配的内容。</translation>
    </message>
    <message>
        <source>Up to here, the recording has nothing to tell.</source>
        <translation>到此为止，录制内容中没有任何事件。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
When a path is lost and connections move on, when something fails or somebody changes how paths are used, you can read it here.</source>
        <translation>尚未发生任何事件。
当路径断开、连接转移，当某项操作失败或有人更改路径的使用方式时，可在此处查看。</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryStore</name>
    <message>
        <source>The diary can&apos;t be kept: %1: %2</source>
        <comment>a file, an error</comment>
        <translation>无法记录日志：%1：%2</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>another Manypath keeps it already</source>
        <translation>另一个 Manypath 已在记录</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to</source>
        <translation>无法写入文件夹</translation>
    </message>
</context>
<context>
    <name>manypath::DiarySummary</name>
    <message>
        <source>1 connection saved</source>
        <translation>1 个连接得以保持</translation>
    </message>
    <message numerus="yes">
        <source>%n connections saved</source>
        <translation>
            <numerusform>%n 个连接得以保持</numerusform>
        </translation>
    </message>
    <message>
        <source>1 loss of a path</source>
        <translation>1 次路径断开</translation>
    </message>
    <message numerus="yes">
        <source>%n losses of paths</source>
        <translation>
            <numerusform>%n 次路径断开</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>没有连接中断</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n 个中断</numerusform>
        </translation>
    </message>
    <message>
        <source>This month: no path was lost while connections used it.</source>
        <translation>本月：没有连接使用中的路径断开。</translation>
    </message>
    <message>
        <source>This month: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>本月：%2，%1，%3。</translation>
    </message>
    <message>
        <source>Up to here: no path was lost while connections used it.</source>
        <translation>到此为止：没有连接使用中的路径断开。</translation>
    </message>
    <message>
        <source>Up to here: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>到此为止：%2，%1，%3。</translation>
    </message>
    <message>
        <source>This month: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>本月：%1，%2。</translation>
    </message>
    <message>
        <source>Up to here: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>到此为止：%1，%2。</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryText</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of interfaces</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between interfaces</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 connection moved</source>
        <translation>1 个连接已转移</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved</source>
        <translation>
            <numerusform>%n 个连接已转移</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection moved to %1</source>
        <comment>interfaces</comment>
        <translation>1 个连接转移到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved to %1</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>%n 个连接转移到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>没有连接中断</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n 个中断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for it</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n 个在等待其恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had no other path</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n 个没有其他路径</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection dropped</source>
        <translation>1 个连接中断</translation>
    </message>
    <message numerus="yes">
        <source>%n connections dropped</source>
        <translation>
            <numerusform>%n 个连接中断</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection waiting for it</source>
        <translation>1 个连接在等待其恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n connections waiting for it</source>
        <translation>
            <numerusform>%n 个连接在等待其恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection had no other path</source>
        <translation>1 个连接没有其他路径</translation>
    </message>
    <message numerus="yes">
        <source>%n connections had no other path</source>
        <translation>
            <numerusform>%n 个连接没有其他路径</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection kept it in reserve, none needed it</source>
        <translation>1 个连接将其作为备用，并未用到</translation>
    </message>
    <message numerus="yes">
        <source>%n connections kept it in reserve, none needed it</source>
        <translation>
            <numerusform>%n 个连接将其作为备用，均未用到</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clauses of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 lost: %2.</source>
        <comment>an interface, what became of its connections</comment>
        <translation>%1 断开：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost %n times: %2.</source>
        <comment>an interface, what became of its connections</comment>
        <translation>
            <numerusform>%1 断开 %n 次：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Manypath was not running to see the end.</source>
        <translation>Manypath 当时未运行，不知何时结束。</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <comment>a duration</comment>
        <translation>%1后恢复。</translation>
    </message>
    <message>
        <source>The Manypath helper went away.</source>
        <translation>Manypath 助手已停止。</translation>
    </message>
    <message>
        <source>The Manypath helper went away: nothing is known from here on.</source>
        <translation>Manypath 助手已停止：此后的情况未知。</translation>
    </message>
    <message>
        <source>The Manypath helper was away for %1: what happened meanwhile is not known.</source>
        <comment>a duration</comment>
        <translation>Manypath 助手停止了 %1：期间的情况未知。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an application, an address</comment>
        <translation>%1 到 %2 的连接</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections fell back to TCP, the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>
            <numerusform>%1：%n 个连接已回退到 TCP，对端或网络不支持 MPTCP。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>%1已回退到 TCP：对端或网络不支持 MPTCP。</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows failed: %1.</source>
        <comment>an error</comment>
        <translation>
            <numerusform>%n 个子流失败：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subflows over %1 failed: %2.</source>
        <comment>an interface, an error</comment>
        <translation>
            <numerusform>经由 %1 的 %n 个子流失败：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>A subflow of %1 failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>%1的一个子流失败：%2。</translation>
    </message>
    <message>
        <source>A subflow of %1 over %2 failed: %3.</source>
        <comment>an application to an address, an interface, an error</comment>
        <translation>%1经由 %2 的一个子流失败：%3。</translation>
    </message>
    <message>
        <source>The program %1 decides now in place of the policy.</source>
        <translation>现在由程序 %1 代替策略作出决定。</translation>
    </message>
    <message>
        <source>The policy %1 has other parameters.</source>
        <translation>策略 %1 的参数已更改。</translation>
    </message>
    <message>
        <source>The policy is now %1.</source>
        <translation>策略现为 %1。</translation>
    </message>
    <message>
        <source>%1 has no role of its own any more.</source>
        <comment>an interface, or a pattern</comment>
        <translation>%1 不再有单独设置的角色。</translation>
    </message>
    <message>
        <source>The role of %1 is now %2.</source>
        <comment>an interface, or a pattern; a role</comment>
        <translation>%1 的角色现为“%2”。</translation>
    </message>
    <message>
        <source>Multipath TCP was turned off.</source>
        <translation>Multipath TCP 已关闭。</translation>
    </message>
    <message>
        <source>Multipath TCP was turned on.</source>
        <translation>Multipath TCP 已开启。</translation>
    </message>
    <message>
        <source>The setting %1 is now %2.</source>
        <translation>设置 %1 现为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were added: %1.</source>
        <comment>who made them</comment>
        <translation>
            <numerusform>已添加 %n 个端点：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were removed: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>已删除 %n 个端点：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Endpoints were changed %n times: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>端点已更改 %n 次：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint %1 was added: %2.</source>
        <comment>an address, who made it</comment>
        <translation>已添加端点 %1：%2。</translation>
    </message>
    <message>
        <source>The endpoint %1 was removed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>已删除端点 %1：%2。</translation>
    </message>
    <message>
        <source>The endpoint %1 was changed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>已更改端点 %1：%2。</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <comment>an application to an address, an interface, interfaces</comment>
        <translation>%1已从 %2 转移到 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved from %1 to %2.</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>%n 个连接已从 %1 转移到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was dropped, its last path failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>%1已中断，其最后一条路径发生故障：%2。</translation>
    </message>
    <message>
        <source>Lost interfaces</source>
        <translation>断开的接口</translation>
    </message>
    <message>
        <source>Moved connections</source>
        <translation>转移的连接</translation>
    </message>
    <message>
        <source>Fallbacks to TCP</source>
        <translation>回退到 TCP</translation>
    </message>
    <message>
        <source>Failed subflows</source>
        <translation>失败的子流</translation>
    </message>
    <message>
        <source>Dropped connections</source>
        <translation>中断的连接</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>1 connection moved from %1 to %2.</source>
        <comment>interfaces</comment>
        <translation>1 个连接已从 %1 转移到 %2。</translation>
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
        <translation>更改端点 %1</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>I&amp;nterface:</source>
        <translation>接口(&amp;N)：</translation>
    </message>
    <message>
        <source>Address i&amp;d:</source>
        <translation>地址 ID(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>“%1”不是 IPv4 或 IPv6 地址。</translation>
    </message>
    <message>
        <source>Without an interface its packets leave wherever the routes send them, which may be another path.</source>
        <translation>如果不指定接口，其数据包将按路由发出，可能会走另一条路径。</translation>
    </message>
    <message>
        <source>A port goes only with Signal and without Subflow: peers connect to it.</source>
        <translation>端口只能在设置 Signal 且不设置 Subflow 时使用：供对端连接。</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation>已消失 (%1)</translation>
    </message>
    <message>
        <source>The change holds for connections there are as well.</source>
        <translation>更改对现有连接同样有效。</translation>
    </message>
    <message>
        <source>The kernel can&apos;t change this in place: the endpoint is removed and added anew.</source>
        <translation>内核无法就地更改此项：将删除此端点并重新添加。</translation>
    </message>
    <message>
        <source>The subflow that leaves from it is closed.</source>
        <translation>从此端点发出的子流将被关闭。</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from it are closed.</source>
        <translation>
            <numerusform>从此端点发出的 %n 个子流将被关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>So it goes back by itself unless you keep it within %1 s.</source>
        <translation>因此，除非您在 %1 秒内选择保留，否则更改会自动还原。</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointModel</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation>已消失 (%1)</translation>
    </message>
    <message>
        <source>Bound to no interface: its packets leave wherever the routes send them, which need not be the interface that has the address.</source>
        <translation>未绑定到任何接口：其数据包按路由发出，不一定经过拥有该地址的接口。</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself when it answered an announced address.</source>
        <translation>内核在响应收到的通告地址时自行创建了此端点。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>子流</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove a&amp;ll…</source>
        <translation>全部删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>The addresses from which the kernel&apos;s path manager opens subflows, and those it announces to peers</source>
        <translation>内核的路径管理器用来建立子流的地址，以及它向对端通告的地址</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No endpoint: the kernel uses only the address a connection begins with. Add one for each further path.</source>
        <translation>没有端点：内核只使用连接起始时的地址。请为每条其他路径各添加一个端点。</translation>
    </message>
    <message>
        <source>Endpoint %1 (%2) was added, but without the flag %3: this kernel does not know it.</source>
        <translation>已添加端点 %1 (%2)，但不含标志 %3：此内核不支持该标志。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between flags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Remove endpoint %1 (%2)?</source>
        <translation>是否删除端点 %1 (%2)？</translation>
    </message>
    <message>
        <source>The subflow that leaves from this address will be closed.</source>
        <translation>从此地址发出的子流将被关闭。</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from this address will be closed.</source>
        <translation>
            <numerusform>从此地址发出的 %n 个子流将被关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all endpoints?</source>
        <translation>是否删除所有端点？</translation>
    </message>
    <message>
        <source>Manypath</source>
        <translation>Manypath</translation>
    </message>
    <message>
        <source>Another program made this endpoint, or a person with ip mptcp.</source>
        <translation>此端点由其他程序创建，或由用户通过 ip mptcp 创建。</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself and may make it again.</source>
        <translation>此端点由内核自行创建，内核可能会再次创建它。</translation>
    </message>
    <message>
        <source>The policy made this endpoint and will put it back. To keep it off an interface, give that the role never.</source>
        <translation>此端点由策略创建，策略会将其恢复。若不想让策略在某个接口上创建端点，请将该接口的角色设为“从不”。</translation>
    </message>
    <message>
        <source>NetworkManager made this endpoint and will put it back.</source>
        <translation>此端点由 NetworkManager 创建，它会将其恢复。</translation>
    </message>
    <message>
        <source>The service mptcpd made this endpoint and may put it back.</source>
        <translation>此端点由 mptcpd 服务创建，它可能会将其恢复。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s address, its owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>另有 1 项</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The subflows from their addresses are closed. The limits stay.</source>
        <translation>从这些地址发出的子流将被关闭。限制保持不变。</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>全部删除(&amp;E)</translation>
    </message>
    <message>
        <source>%1

%2 So it goes back by itself unless you keep it within %3 s.</source>
        <comment>what happens; what is at stake; seconds</comment>
        <translation>%1

%2因此，除非您在 %3 秒内选择保留，否则更改会自动还原。</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>试用 %1 秒(&amp;T)</translation>
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
        <translation>向对端通告此地址，以便对端向其建立子流。</translation>
    </message>
    <message>
        <source>Open subflows from the address.</source>
        <translation>从此地址建立子流。</translation>
    </message>
    <message>
        <source>Use its subflows only when no other path is left.</source>
        <translation>仅在没有其他路径可用时才使用其子流。</translation>
    </message>
    <message>
        <source>Open a subflow to every address known of the peer. Not together with Signal.</source>
        <translation>向对端每个已知地址各建立一个子流。不能与 Signal 同时使用。</translation>
    </message>
    <message>
        <source>Answer announced addresses from this one, each at most once. Linux 6.18 and later.</source>
        <translation>从此地址响应收到的通告地址，每个最多一次。需要 Linux 6.18 及更高版本。</translation>
    </message>
    <message>
        <source>Made by the kernel itself.</source>
        <translation>由内核自行创建。</translation>
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
            <numerusform>%n 连接</numerusform>
        </translation>
    </message>
    <message>
        <source>idle</source>
        <comment>nothing flows</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>rates</comment>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>重传 %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <comment>a time</comment>
        <translation>往返时间 %1</translation>
    </message>
    <message>
        <source>%1 of all bytes</source>
        <comment>a share in percent</comment>
        <translation>占全部字节的 %1</translation>
    </message>
    <message>
        <source>1 connection is plain TCP: the peer or the network has no MPTCP</source>
        <translation>1 个连接为普通 TCP：对端或网络不支持 MPTCP</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are plain TCP: the peer or the network has no MPTCP</source>
        <translation>
            <numerusform>%n 个连接为普通 TCP：对端或网络不支持 MPTCP</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>the first items of a list</comment>
        <translation>%1、…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>heading above remote hosts</comment>
        <translation>远程</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>applications, interfaces or hosts that have no place of their own</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>in place of an interface</comment>
        <translation>尚不明确</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>of an interface: its traffic costs</comment>
        <translation>按流量计费</translation>
    </message>
    <message>
        <source>TCP: peer has no MPTCP</source>
        <translation>TCP：对端不支持 MPTCP</translation>
    </message>
    <message>
        <source>TCP, no MPTCP</source>
        <translation>TCP，无 MPTCP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>an interface in use has no link any more</comment>
        <translation>已断开</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>无链路</translation>
    </message>
    <message>
        <source>standing by</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>of an interface</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no subflow</source>
        <translation>无子流</translation>
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
        <translation>无链路</translation>
    </message>
    <message>
        <source>plain TCP</source>
        <comment>state of a ribbon</comment>
        <translation>普通 TCP</translation>
    </message>
    <message>
        <source>backup, carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>备用，正在传输数据</translation>
    </message>
    <message>
        <source>standing by</source>
        <comment>state of a ribbon</comment>
        <translation>待命</translation>
    </message>
    <message>
        <source>carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>正在传输数据</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>state of a ribbon</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Flow map</source>
        <translation>流量图</translation>
    </message>
    <message>
        <source>Applications, the interfaces of this computer, remote hosts, and what flows between them. Move with the arrow keys; Space selects, Enter shows the connections, Escape clears.</source>
        <translation>应用程序、此计算机的接口、远程主机以及它们之间的流量。用方向键移动；空格键选择，回车键显示连接，Esc 键取消选择。</translation>
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
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>远程主机</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>子流</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收速率</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送速率</translation>
    </message>
    <message>
        <source>RTT</source>
        <comment>round-trip time</comment>
        <translation>RTT</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceCard</name>
    <message>
        <source>Automatic</source>
        <comment>role of an interface, as a choice</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>role of an interface, as a choice</comment>
        <translation>首选</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>role of an interface, as a choice</comment>
        <translation>备用</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>role of an interface, as a choice</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>重传 %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>无链路</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>of an interface</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <comment>round-trip time</comment>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>of an interface: its traffic costs</comment>
        <translation>按流量计费</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <comment>an interface</comment>
        <translation>%1 的角色</translation>
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
        <translation>字节占比 %1</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceModel</name>
    <message>
        <source>Nobody gave it a role.</source>
        <translation>尚未设置角色。</translation>
    </message>
    <message>
        <source>Set for this interface.</source>
        <translation>为此接口设置。</translation>
    </message>
    <message>
        <source>Set for %1.</source>
        <comment>a pattern of interface names</comment>
        <translation>为 %1 设置。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>默认路由</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>子流</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收速率</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送速率</translation>
    </message>
</context>
<context>
    <name>manypath::InterfacePanel</name>
    <message>
        <source>R&amp;ole</source>
        <translation>角色(&amp;O)</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>What the policy may use the selected interface for</source>
        <translation>策略可将所选接口用于什么</translation>
    </message>
    <message>
        <source>&amp;Forget what was set for %1</source>
        <translation>清除对 %1 的设置(&amp;F)</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>manypath::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>决策记录</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决策者</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>搜索决策记录</translation>
    </message>
    <message>
        <source>Search: connection, address, reason</source>
        <translation>搜索：连接、地址、原因</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>目前尚无任何决策。</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>所有策略</translation>
    </message>
    <message>
        <source>A recording holds no journal.</source>
        <translation>录制内容不包含决策记录。</translation>
    </message>
</context>
<context>
    <name>manypath::LatelyCard</name>
    <message>
        <source>Lately</source>
        <comment>heading above what happened last</comment>
        <translation>最近事件</translation>
    </message>
</context>
<context>
    <name>manypath::LimitsPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Additional &amp;subflows of a connection:</source>
        <translation>连接的附加子流(&amp;S)：</translation>
    </message>
    <message>
        <source>Anno&amp;unced addresses to connect to:</source>
        <translation>要连接的通告地址(&amp;U)：</translation>
    </message>
    <message>
        <source>How many subflows beside the initial one the kernel opens or accepts.</source>
        <translation>除初始子流外，内核打开或接受多少个子流。</translation>
    </message>
    <message>
        <source>To how many addresses that a peer announces the kernel opens subflows by itself.</source>
        <translation>对于对端通告的地址，内核自行向其中多少个建立子流。</translation>
    </message>
    <message>
        <source>Additional subflows by a p&amp;olicy:</source>
        <translation>由策略建立的附加子流(&amp;O)：</translation>
    </message>
    <message>
        <source>How many a policy may open for a connection of the userspace path manager, where the kernel knows no limit.</source>
        <translation>对于使用用户空间路径管理器的连接，策略最多可建立多少个子流；内核对此没有限制。</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>交由策略决定</translation>
    </message>
    <message>
        <source>Set by hand, so that no policy changes it. Let the policy decide again.</source>
        <translation>已手动设置，因此任何策略都不会更改它。点击后重新由策略决定。</translation>
    </message>
</context>
<context>
    <name>manypath::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Manypath</source>
        <translation>关于 Manypath(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>菜单(&amp;U)</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日志</translation>
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
        <translation>消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>manypath::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>manypath::Notifier</name>
    <message>
        <source>Connections leave %1</source>
        <comment>an interface</comment>
        <translation>连接正在离开 %1</translation>
    </message>
    <message>
        <source>%1 uses plain TCP</source>
        <comment>an application</comment>
        <translation>%1 正在使用普通 TCP</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>%1 已断开</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>an interface</comment>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Mute this kind</source>
        <comment>action of a notification</comment>
        <translation>不再通知此类事件</translation>
    </message>
</context>
<context>
    <name>manypath::OpenSubflowDialog</name>
    <message>
        <source>Open another subflow</source>
        <translation>建立另一个子流</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>建立(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Backup: the peer uses it only when no other path is left</source>
        <translation>备用：对端仅在没有其他路径可用时使用它(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>the address of this computer that a subflow leaves from</comment>
        <translation>源地址(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <comment>the address of the peer</comment>
        <translation>目标地址(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <comment>address</comment>
        <translation>到 %1 的连接</translation>
    </message>
    <message>
        <source>Whatever the routes choose</source>
        <translation>由路由决定</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>address, interface</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>“%1”不是 IPv4 或 IPv6 地址。</translation>
    </message>
    <message>
        <source>A subflow has two addresses of one family: both IPv4 or both IPv6.</source>
        <translation>子流的两个地址必须属于同一地址族：同为 IPv4 或同为 IPv6。</translation>
    </message>
    <message>
        <source>The peer opened this connection. Few programs that open connections take subflows, too.</source>
        <translation>此连接由对端发起。发起连接的程序很少会同时接受子流。</translation>
    </message>
</context>
<context>
    <name>manypath::OverviewPage</name>
    <message>
        <source>Flows</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Enter shows the connections of a row.</source>
        <translation>按回车键可显示该行的连接。</translation>
    </message>
    <message>
        <source>Point at something to read more, click to pick it out. By keyboard: arrows, Space, Enter.</source>
        <translation>将鼠标指向某项可查看详情，单击可选中。使用键盘：方向键、空格键、回车键。</translation>
    </message>
    <message>
        <source>No application uses Multipath TCP at the moment. To start one with it, type: manypathctl run PROGRAM</source>
        <translation>目前没有应用程序使用 Multipath TCP。要使用它启动程序，请输入：manypathctl run PROGRAM</translation>
    </message>
</context>
<context>
    <name>manypath::ParameterForm</name>
    <message>
        <source>Default: on</source>
        <translation>默认：开启</translation>
    </message>
    <message>
        <source>Default: off</source>
        <translation>默认：关闭</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation>默认：空</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a parameter</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a parameter</comment>
        <translation>开启</translation>
    </message>
</context>
<context>
    <name>manypath::PathsPage</name>
    <message>
        <source>&amp;Interfaces and endpoints</source>
        <translation>接口和端点(&amp;I)</translation>
    </message>
    <message>
        <source>Limi&amp;ts and settings</source>
        <translation>限制和设置(&amp;T)</translation>
    </message>
    <message>
        <source>Limits and settings</source>
        <translation>限制和设置</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>manypath::PauseAction</name>
    <message>
        <source>P&amp;ause policies</source>
        <translation>暂停策略(&amp;A)</translation>
    </message>
    <message>
        <source>Manypath decides nothing until it goes on. What policies made stays as it is.</source>
        <translation>在恢复之前，Manypath 不作任何决定。策略已创建的内容保持不变。</translation>
    </message>
</context>
<context>
    <name>manypath::PlayerBar</name>
    <message>
        <source>Back to &amp;live</source>
        <translation>返回实时(&amp;L)</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>录制内容中的位置</translation>
    </message>
    <message>
        <source>Space plays and pauses, Ctrl with an arrow key goes to the next event</source>
        <translation>空格键播放和暂停，Ctrl+方向键跳到下一个事件</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a recording</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>the name of a file</comment>
        <translation>录制内容：%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>manypath::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>策略(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>决策记录(&amp;J)</translation>
    </message>
    <message>
        <source>The policy %1 comes back when it ends.</source>
        <translation>该程序结束后，将恢复策略 %1。</translation>
    </message>
    <message>
        <source>Which policies there are is known once the helper runs.</source>
        <translation>助手运行后才能得知有哪些策略。</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyBadge</name>
    <message>
        <source>%1 decides from outside. Choose a policy.</source>
        <comment>a program</comment>
        <translation>目前由外部的 %1 决定。请选择策略。</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>选择策略</translation>
    </message>
    <message>
        <source>Policy in force: %1</source>
        <translation>生效的策略：%1</translation>
    </message>
    <message>
        <source>Policy from outside</source>
        <translation>外部策略</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyDetail</name>
    <message>
        <source>&amp;Defaults</source>
        <translation>默认值(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>试用 %1 秒(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>启用(&amp;A)</translation>
    </message>
    <message>
        <source>What the policy would do now</source>
        <translation>策略现在会做什么</translation>
    </message>
    <message>
        <source>Asking what it would do now…</source>
        <translation>正在询问它现在会做什么…</translation>
    </message>
    <message>
        <source>It was switched off: %1.</source>
        <comment>why</comment>
        <translation>它已被停用：%1。</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1.</source>
        <comment>why</comment>
        <translation>无法使用：%1。</translation>
    </message>
    <message>
        <source>Some parameters are not allowed.</source>
        <translation>部分参数不被允许。</translation>
    </message>
    <message>
        <source>It can&apos;t be used like that: %1.</source>
        <comment>why</comment>
        <translation>无法这样使用：%1。</translation>
    </message>
    <message>
        <source>Now it would change nothing.</source>
        <translation>现在不会作任何更改。</translation>
    </message>
    <message>
        <source>Now it would change this:</source>
        <translation>现在会作以下更改：</translation>
    </message>
    <message numerus="yes">
        <source>Now it would change %n things:</source>
        <translation>
            <numerusform>现在会作以下 %n 项更改：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <comment>an address with its interface</comment>
        <translation>略过：%1</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>It is in force, with these parameters.</source>
        <translation>正以这些参数生效。</translation>
    </message>
    <message>
        <source>The policy before comes back by itself unless you keep this one</source>
        <translation>除非您保留此策略，否则会自动恢复之前的策略</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>A recording is shown: what it would do is only known of this computer as it is now.</source>
        <translation>当前显示的是录制内容：只能得知策略在此计算机的当前状态下会做什么。</translation>
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
        <translation>无法使用</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyPause</name>
    <message>
        <source>The program %1 decides from outside and can&apos;t be paused here.</source>
        <translation>目前由外部程序 %1 决定，无法在此暂停。</translation>
    </message>
    <message>
        <source>No policy is in force that would act.</source>
        <translation>当前没有会采取行动的策略生效。</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyWords</name>
    <message>
        <source>Open a standby subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>经由 %1 建立到 %2 的待命子流</translation>
    </message>
    <message>
        <source>Open a subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>经由 %1 建立到 %2 的子流</translation>
    </message>
    <message>
        <source>Open a standby subflow to %1</source>
        <translation>建立到 %1 的待命子流</translation>
    </message>
    <message>
        <source>Open a subflow to %1</source>
        <translation>建立到 %1 的子流</translation>
    </message>
    <message>
        <source>Open a standby subflow from %1 to %2</source>
        <translation>建立从 %1 到 %2 的待命子流</translation>
    </message>
    <message>
        <source>Open a subflow from %1 to %2</source>
        <translation>建立从 %1 到 %2 的子流</translation>
    </message>
    <message>
        <source>Add endpoint %1 (%2)</source>
        <comment>address, flags</comment>
        <translation>添加端点 %1 (%2)</translation>
    </message>
    <message>
        <source>Add endpoint %1 on %2 (%3)</source>
        <comment>address, interface, flags</comment>
        <translation>在 %2 上添加端点 %1 (%3)</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>endpoint flag</comment>
        <translation>备用</translation>
    </message>
    <message>
        <source>no backup</source>
        <comment>endpoint flag</comment>
        <translation>非备用</translation>
    </message>
    <message>
        <source>fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>fullmesh</translation>
    </message>
    <message>
        <source>no fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>非 fullmesh</translation>
    </message>
    <message>
        <source>Change endpoint %1: %2</source>
        <comment>address, flags</comment>
        <translation>更改端点 %1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>additional subflows %1</source>
        <translation>附加子流数 %1</translation>
    </message>
    <message>
        <source>announced addresses %1</source>
        <translation>通告地址数 %1</translation>
    </message>
    <message>
        <source>Set the limits: %1</source>
        <translation>设置限制：%1</translation>
    </message>
    <message>
        <source>Let the subflow %1 stand by</source>
        <translation>让子流 %1 待命</translation>
    </message>
    <message>
        <source>Let the subflow %1 carry data</source>
        <translation>让子流 %1 传输数据</translation>
    </message>
    <message>
        <source>Close the subflow %1</source>
        <translation>关闭子流 %1</translation>
    </message>
    <message>
        <source>Announce the address %1</source>
        <translation>通告地址 %1</translation>
    </message>
    <message>
        <source>Withdraw the announced address with id %1</source>
        <translation>撤回 ID 为 %1 的通告地址</translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>删除端点 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>why</comment>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Left out: %1 – %2</source>
        <comment>an address with its interface, why</comment>
        <translation>已略过：%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, what to know about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It works through the path manager of the kernel.</source>
        <translation>通过内核的路径管理器工作。</translation>
    </message>
    <message>
        <source>It works through the userspace path manager.</source>
        <translation>通过用户空间的路径管理器工作。</translation>
    </message>
    <message>
        <source>New connections get that one once it is in force.</source>
        <translation>一旦生效，新连接将使用该路径管理器。</translation>
    </message>
    <message>
        <source>1 live connection has the other one and keeps it.</source>
        <translation>1 个现有连接使用另一个路径管理器，并将继续使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections have the other one and keep it.</source>
        <translation>
            <numerusform>%n 个现有连接使用另一个路径管理器，并将继续使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about everything: %2</source>
        <comment>a program, what it does</comment>
        <translation>目前由外部的 %1 决定一切：%2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>另外 1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about %2: %3</source>
        <comment>a program, connections, what it does</comment>
        <translation>目前由外部的 %1 决定 %2：%3</translation>
    </message>
</context>
<context>
    <name>manypath::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bits per second (Mb/s)</source>
        <translation>比特/秒 (Mb/s)</translation>
    </message>
    <message>
        <source>Bytes per second (MB/s)</source>
        <translation>字节/秒 (MB/s)</translation>
    </message>
    <message>
        <source>&amp;Rates in:</source>
        <translation>速率单位(&amp;R)：</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the panel</source>
        <translation>在面板中显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the panel when the window is closed</source>
        <translation>关闭窗口后在面板中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>随会话启动，不显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>在以下情况时通知</translation>
    </message>
    <message>
        <source>Watched applications</source>
        <translation>监视的应用程序</translation>
    </message>
    <message>
        <source>Application to watch</source>
        <translation>要监视的应用程序</translation>
    </message>
    <message>
        <source>Name of an application</source>
        <translation>应用程序名称</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>an interface is &amp;lost, and what takes over</source>
        <translation>接口断开（并说明由什么接管）(&amp;L)</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>接口恢复(&amp;B)</translation>
    </message>
    <message>
        <source>one of these applications &amp;falls back to plain TCP:</source>
        <translation>以下应用程序之一回退到普通 TCP(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>manypath::Program</name>
    <message>
        <source>That could not be done</source>
        <translation>无法完成此操作</translation>
    </message>
    <message>
        <source>Manypath keeps running</source>
        <translation>Manypath 继续运行</translation>
    </message>
    <message>
        <source>Its icon in the panel brings the window back. The menu there quits.</source>
        <translation>点击面板中的图标可重新显示窗口。可通过其菜单退出。</translation>
    </message>
</context>
<context>
    <name>manypath::RecordBar</name>
    <message>
        <source>&amp;Stop recording</source>
        <translation>停止录制(&amp;S)</translation>
    </message>
    <message>
        <source>Recording to %1: %2, %3 of at most %4.</source>
        <comment>a file, a duration, a size, a size</comment>
        <translation>正在录制到 %1：%2，%3（最大 %4）。</translation>
    </message>
</context>
<context>
    <name>manypath::Recorder</name>
    <message>
        <source>Nothing can be recorded: the Manypath helper is not running.</source>
        <translation>无法录制：Manypath 助手未运行。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The recording has ended: %1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>录制已结束：无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The recording has ended: the Manypath helper went away. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>录制已结束：Manypath 助手已停止。已录制的内容在 %1 中。</translation>
    </message>
    <message>
        <source>The recording has ended: changes were missed. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>录制已结束：遗漏了一些更改。已录制的内容在 %1 中。</translation>
    </message>
    <message>
        <source>The recording has ended: %1 has become as large as a recording may be, %2.</source>
        <comment>a file, a size</comment>
        <translation>录制已结束：%1 已达到录制文件的最大大小 %2。</translation>
    </message>
</context>
<context>
    <name>manypath::RecordingFiles</name>
    <message>
        <source>Recordings (*.jsonl);;All files (*)</source>
        <translation>录制文件 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, an error</comment>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no recording: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 不是录制文件：%2</translation>
    </message>
    <message>
        <source>The recording is damaged and ends early. %1</source>
        <comment>what is damaged, a sentence</comment>
        <translation>录制文件已损坏，提前结束。%1</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>打开录制文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>录制(&amp;R)…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>停止录制(&amp;R)</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录制文件</translation>
    </message>
    <message>
        <source>Record to a file</source>
        <translation>录制到文件</translation>
    </message>
</context>
<context>
    <name>manypath::RequestDialog</name>
    <message>
        <source>Why it was refused</source>
        <translation>被拒绝的原因</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>试用 %1 秒(&amp;T)</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it</source>
        <translation>除非您选择保留，否则更改会自动还原</translation>
    </message>
</context>
<context>
    <name>manypath::Risk</name>
    <message>
        <source>It takes the only path of 1 connection.</source>
        <translation>这会使 1 个连接失去唯一的路径。</translation>
    </message>
    <message numerus="yes">
        <source>It takes the only path of %n connections.</source>
        <translation>
            <numerusform>这会使 %n 个连接失去唯一的路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything goes by %1 just now.</source>
        <comment>an interface</comment>
        <translation>目前所有数据都经由 %1 传输。</translation>
    </message>
    <message>
        <source>New connections will have one path only.</source>
        <translation>新连接将只有一条路径。</translation>
    </message>
    <message>
        <source>New connections will get their paths in another way.</source>
        <translation>新连接将以另一种方式获得路径。</translation>
    </message>
</context>
<context>
    <name>manypath::Session</name>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>当前显示的是录制内容：无法更改任何内容。</translation>
    </message>
</context>
<context>
    <name>manypath::SettingInfo</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Path manager</source>
        <translation>路径管理器</translation>
    </message>
    <message>
        <source>Who opens further paths: the kernel by its endpoints, or a policy of Manypath for each connection (userspace). A change holds for new connections; those there are keep theirs.</source>
        <translation>由谁建立更多路径：由内核根据其端点建立，或由 Manypath 的策略针对每个连接建立（用户空间）。更改对新连接有效；现有连接保持不变。</translation>
    </message>
    <message>
        <source>Multipath TCP</source>
        <translation>Multipath TCP</translation>
    </message>
    <message>
        <source>Programs that ask for Multipath TCP get it. Connections made before stay as they are.</source>
        <translation>请求 Multipath TCP 的程序可以使用它。之前建立的连接保持不变。</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Decides which path takes the next data. Holds for new connections.</source>
        <translation>决定下一批数据走哪条路径。对新连接有效。</translation>
    </message>
    <message>
        <source>Patience with a silent path</source>
        <translation>对无响应路径的容忍次数</translation>
    </message>
    <message>
        <source>After so many repetitions without an answer a path gets no new data while another one works. 0: never.</source>
        <translation>重传达到此次数仍无响应时，只要还有其他可用路径，就不再向该路径发送新数据。0：从不。</translation>
    </message>
    <message>
        <source>Wait without a path</source>
        <translation>没有路径时的等待时间</translation>
    </message>
    <message>
        <source>How long a connection that lost its last path waits for a new one before it ends.</source>
        <translation>失去最后一条路径的连接在结束之前等待新路径的时间。</translation>
    </message>
    <message>
        <source>Repeat announced addresses after</source>
        <translation>重新通告地址的间隔</translation>
    </message>
    <message>
        <source>An announced address that the peer doesn&apos;t confirm is announced again after at most this time. 0: never.</source>
        <translation>若对端未确认通告的地址，最迟在此时间后再次通告。0：从不。</translation>
    </message>
    <message>
        <source>Rest after a blocked network</source>
        <translation>被网络阻断后的暂停时间</translation>
    </message>
    <message>
        <source>Where a network swallows Multipath TCP, plain TCP is used for this time, longer each time it happens again. 0: Multipath TCP is always tried.</source>
        <translation>若网络吞掉 Multipath TCP，则在此时间内使用普通 TCP；每次再发生时，时间会延长。0：始终尝试 Multipath TCP。</translation>
    </message>
    <message>
        <source>Attempts before plain TCP</source>
        <translation>改用普通 TCP 前的尝试次数</translation>
    </message>
    <message>
        <source>How often a connection is tried with Multipath TCP while nobody answers. From 128 on it never falls back.</source>
        <translation>在没有响应时，使用 Multipath TCP 尝试连接的次数。设为 128 及以上时从不回退。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Finds data that a network altered on the way. Costs computing time; used when either side wants it.</source>
        <translation>检测在途中被网络篡改的数据。会消耗计算时间；任意一方要求时即使用。</translation>
    </message>
    <message>
        <source>Further paths to the first address</source>
        <translation>到首个地址的更多路径</translation>
    </message>
    <message>
        <source>Peers may open further paths to the address they first connected to. Off for servers behind a load balancer.</source>
        <translation>对端可以向其最初连接的地址建立更多路径。对于负载均衡器后面的服务器应关闭。</translation>
    </message>
    <message>
        <source>Room for IPv6 addresses with a port</source>
        <translation>为带端口的 IPv6 地址留出空间</translation>
    </message>
    <message>
        <source>Leaves out the timestamp of a packet that announces an IPv6 address with a port, which would not fit otherwise.</source>
        <translation>在通告带端口的 IPv6 地址的数据包中略去时间戳，否则容纳不下。</translation>
    </message>
    <message>
        <source>A setting of this kernel that Manypath doesn&apos;t know.</source>
        <translation>此内核的一项 Manypath 未知的设置。</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>关闭</translation>
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
        <translation>此内核没有 Multipath TCP 的设置。</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>高级(&amp;D)</translation>
    </message>
    <message>
        <source>Settings of the kernel</source>
        <translation>内核设置</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Back to the kernel&apos;s default</source>
        <translation>恢复内核默认值</translation>
    </message>
    <message>
        <source>%1: back to the default, %2</source>
        <comment>a setting, its default</comment>
        <translation>%1：恢复默认值 %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>开启</translation>
    </message>
    <message>
        <source>This kernel offers no choice.</source>
        <translation>此内核不提供选择。</translation>
    </message>
    <message>
        <source>New connections use the path manager %1.</source>
        <translation>新连接将使用路径管理器“%1”。</translation>
    </message>
    <message>
        <source>1 live connection keeps the one it has.</source>
        <translation>1 个现有连接保留其当前的路径管理器。</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections keep the one they have.</source>
        <translation>
            <numerusform>%n 个现有连接保留其当前的路径管理器。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ShareList</name>
    <message>
        <source>Share of bytes</source>
        <translation>字节占比</translation>
    </message>
</context>
<context>
    <name>manypath::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>manypath::StateBar</name>
    <message>
        <source>&amp;Enable MPTCP</source>
        <translation>启用 MPTCP(&amp;E)</translation>
    </message>
    <message>
        <source>Sets net.mptcp.enabled to 1 until the next boot</source>
        <translation>将 net.mptcp.enabled 设为 1，直到下次启动</translation>
    </message>
</context>
<context>
    <name>manypath::StateLine</name>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability: it can watch but not change anything.</source>
        <translation>助手缺少 CAP_NET_ADMIN 权能：只能观察，不能更改任何内容。</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer: endpoints and limits can&apos;t be shown.</source>
        <translation>内核的路径管理器没有响应：无法显示端点和限制。</translation>
    </message>
    <message>
        <source>The kernel&apos;s events do not arrive: changes show with a delay.</source>
        <translation>收不到内核事件：更改会延迟显示。</translation>
    </message>
    <message>
        <source>This kernel does not list its MPTCP sockets: connections from before the helper are missing.</source>
        <translation>此内核不列出其 MPTCP 套接字：助手启动之前的连接不会显示。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a number of connections</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <comment>a number of connections, a number of interfaces</comment>
        <translation>%1，经由 %2。</translation>
    </message>
    <message>
        <source>1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <translation>1 个已回退到 TCP：对端或网络不支持 MPTCP。</translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to TCP: the peers or the network have no MPTCP.</source>
        <translation>
            <numerusform>%n 个已回退到 TCP：对端或网络不支持 MPTCP。</numerusform>
        </translation>
    </message>
    <message>
        <source>This kernel has no Multipath TCP.</source>
        <translation>此内核没有 Multipath TCP。</translation>
    </message>
    <message>
        <source>Linux has it since 5.6, where it is built in (CONFIG_MPTCP).</source>
        <translation>Linux 自 5.6 起提供，前提是已编译在内 (CONFIG_MPTCP)。</translation>
    </message>
    <message>
        <source>Connections made before stay: %1.</source>
        <comment>a number of connections</comment>
        <translation>之前建立的连接继续保留：%1。</translation>
    </message>
    <message>
        <source>Multipath TCP is turned off (net.mptcp.enabled is 0): no new connection can use it.</source>
        <translation>Multipath TCP 已关闭（net.mptcp.enabled 为 0）：新连接无法使用它。</translation>
    </message>
    <message>
        <source>No MPTCP connection at the moment.</source>
        <translation>目前没有 MPTCP 连接。</translation>
    </message>
    <message>
        <source>You see what was known before.</source>
        <translation>当前显示的是此前已知的信息。</translation>
    </message>
    <message>
        <source>The Manypath helper is not running: nothing is known of the connections of this computer.</source>
        <translation>Manypath 助手未运行：无法得知此计算机的连接情况。</translation>
    </message>
    <message>
        <source>The window comes to life by itself as soon as the service manypath-helper runs.</source>
        <translation>一旦 manypath-helper 服务运行，此窗口便会自动恢复工作。</translation>
    </message>
    <message>
        <source>Asking the Manypath helper…</source>
        <translation>正在询问 Manypath 助手…</translation>
    </message>
    <message>
        <source>The Manypath helper is not running.</source>
        <translation>Manypath 助手未运行。</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer.</source>
        <translation>内核的路径管理器没有响应。</translation>
    </message>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability.</source>
        <translation>助手缺少 CAP_NET_ADMIN 权能。</translation>
    </message>
    <message>
        <source>1 connection uses more than one path.</source>
        <translation>1 个连接使用多条路径。</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections use more than one path.</source>
        <translation>
            <numerusform>全部 %n 个连接都使用多条路径。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connections uses more than one path.</source>
        <translation>
            <numerusform>%n 个连接中有 1 个使用多条路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 use more than one path.</source>
        <comment>a number; a number of connections</comment>
        <translation>%2中有 %1 个使用多条路径。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 share the load</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 分担负载</translation>
    </message>
    <message>
        <source>%1 carries the data</source>
        <comment>an interface</comment>
        <translation>%1 传输数据</translation>
    </message>
    <message>
        <source>%1 carries most</source>
        <comment>an interface</comment>
        <translation>%1 传输大部分数据</translation>
    </message>
    <message>
        <source>%1 helps</source>
        <comment>an interface</comment>
        <translation>%1 提供辅助</translation>
    </message>
    <message>
        <source>%1 help</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 提供辅助</translation>
    </message>
    <message>
        <source>%1 stands by</source>
        <comment>an interface</comment>
        <translation>%1 待命</translation>
    </message>
    <message>
        <source>%1 stand by</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 待命</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>%1 已断开</translation>
    </message>
    <message>
        <source>%1 are lost</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 已断开</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>clauses of a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>manypath::Step</name>
    <message>
        <source>Add endpoint %1</source>
        <translation>添加端点 %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n endpoints</source>
        <translation>
            <numerusform>添加 %n 个端点</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>删除端点 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n endpoints</source>
        <translation>
            <numerusform>删除 %n 个端点</numerusform>
        </translation>
    </message>
    <message>
        <source>Change endpoint %1</source>
        <translation>更改端点 %1</translation>
    </message>
    <message>
        <source>Role of %1: %2</source>
        <comment>an interface, its role</comment>
        <translation>%1 的角色：%2</translation>
    </message>
    <message>
        <source>Forget the role of %1</source>
        <comment>an interface</comment>
        <translation>清除 %1 的角色</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>更改限制</translation>
    </message>
    <message>
        <source>Change the limit per connection</source>
        <translation>更改每个连接的限制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change parameters of %1</source>
        <comment>a policy</comment>
        <translation>更改 %1 的参数</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>策略 %1</translation>
    </message>
</context>
<context>
    <name>manypath::StepHistory</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what is undone</comment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what is done again</comment>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>manypath::TimePlot</name>
    <message>
        <source>1 segment</source>
        <translation>1 个报文段</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n 个报文段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>interface, addresses of a subflow</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rate, both ways</source>
        <translation>速率（双向）</translation>
    </message>
    <message>
        <source>Receive rate</source>
        <translation>接收速率</translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation>发送速率</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>拥塞窗口</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 报文段/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>segments per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>event in a plot: a subflow over that interface came up</comment>
        <translation>%1 加入</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>event in a plot: the subflow over that interface was closed</comment>
        <translation>%1 关闭</translation>
    </message>
    <message>
        <source>%1 broke off</source>
        <comment>event in a plot: the subflow over that interface ended with an error</comment>
        <translation>%1 中断</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>event in a plot: a subflow over that interface did not come up</comment>
        <translation>%1 被拒绝</translation>
    </message>
    <message>
        <source>%1 is backup</source>
        <comment>event in a plot</comment>
        <translation>%1 变为备用</translation>
    </message>
    <message>
        <source>%1 is normal</source>
        <comment>event in a plot: no longer backup</comment>
        <translation>%1 变为普通</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>event in a plot: an address</comment>
        <translation>对端通告 %1</translation>
    </message>
    <message>
        <source>peer withdraws %1</source>
        <comment>event in a plot: an address</comment>
        <translation>对端撤回 %1</translation>
    </message>
    <message>
        <source>fell back to TCP</source>
        <comment>event in a plot</comment>
        <translation>回退到 TCP</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 断开</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 恢复</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>interface or subflow, what was measured there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between readings</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 of each subflow over time</source>
        <comment>a quantity</comment>
        <translation>各子流的%1随时间的变化</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>没有测量值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what was measured and happened then</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>manypath::Tray</name>
    <message>
        <source>Lost: %1</source>
        <comment>names of interfaces</comment>
        <translation>已断开：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Policies are paused.</source>
        <translation>策略已暂停。</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>策略：%1</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>rates: received, sent</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>You see a recording.</source>
        <translation>当前显示的是录制内容。</translation>
    </message>
</context>
<context>
    <name>manypath::TrayIcon</name>
    <message>
        <source>Recording to %1.</source>
        <comment>a file</comment>
        <translation>正在录制到 %1。</translation>
    </message>
</context>
<context>
    <name>manypath::TrayMenu</name>
    <message>
        <source>&amp;Show Manypath</source>
        <translation>显示 Manypath(&amp;S)</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>策略(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Manypath</source>
        <translation>隐藏 Manypath(&amp;H)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>kind of interface, its name, its role</comment>
        <translation>%1 (%2)：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an interface, its role</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>manypath::TrialBar</name>
    <message>
        <source>; </source>
        <comment>between changes on trial</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was changed, a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Changes on trial</source>
        <translation>试用中的更改</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go back now</source>
        <translation>立即还原(&amp;G)</translation>
    </message>
    <message>
        <source>These changes go back by themselves in %1 s.</source>
        <translation>这些更改将在 %1 秒后自动还原。</translation>
    </message>
    <message>
        <source>This change goes back by itself in %1 s.</source>
        <translation>此更改将在 %1 秒后自动还原。</translation>
    </message>
</context>
<context>
    <name>manypath::TrialKeeper</name>
    <message>
        <source>The trial was over before the change was made</source>
        <translation>在进行更改之前试用已结束</translation>
    </message>
</context>
<context>
    <name>manypath::UndoBar</name>
    <message>
        <source>Try each change for %1 s &amp;first</source>
        <translation>每项更改先试用 %1 秒(&amp;F)</translation>
    </message>
    <message>
        <source>A change goes back by itself unless you keep it</source>
        <translation>除非您选择保留，否则更改会自动还原</translation>
    </message>
</context>
<context>
    <name>manypath::WithdrawAddressDialog</name>
    <message>
        <source>Withdraw an address</source>
        <translation>撤回地址</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <comment>address, its address id</comment>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>The peer closes the subflows that have it.</source>
        <translation>对端会关闭使用此地址的子流。</translation>
    </message>
    <message>
        <source>From the peer %1</source>
        <comment>address</comment>
        <translation>从对端 %1 撤回</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>TCP (fallback)</source>
        <comment>connection state</comment>
        <translation>TCP（回退）</translation>
    </message>
    <message>
        <source>created</source>
        <comment>connection state</comment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>established</source>
        <comment>connection state</comment>
        <translation>已建立</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>connection state</comment>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>The connection fell back to plain TCP: the peer or the network between has no Multipath TCP. It stays on one path.</source>
        <translation>此连接已回退到普通 TCP：对端或中间网络不支持 Multipath TCP。它将一直使用单一路径。</translation>
    </message>
    <message>
        <source>The handshake is done, but no data has confirmed Multipath TCP yet. Further subflows can be opened after that.</source>
        <translation>握手已完成，但尚无数据确认 Multipath TCP。确认之后才能建立更多子流。</translation>
    </message>
    <message>
        <source>Multipath TCP is confirmed by both sides.</source>
        <translation>双方均已确认 Multipath TCP。</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>正在关闭此连接。</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>subflow state</comment>
        <translation>待建立</translation>
    </message>
    <message>
        <source>established</source>
        <comment>subflow state</comment>
        <translation>已建立</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>subflow state</comment>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>role of a subflow</comment>
        <translation>初始</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of a subflow</comment>
        <translation>备用</translation>
    </message>
    <message>
        <source>backup by peer</source>
        <comment>role of a subflow</comment>
        <translation>对端设为备用</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>role of a subflow</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>server</source>
        <comment>this side of a connection</comment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>client</source>
        <comment>this side of a connection</comment>
        <translation>客户端</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>path manager</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>kernel</source>
        <comment>path manager</comment>
        <translation>内核</translation>
    </message>
    <message>
        <source>userspace</source>
        <comment>path manager</comment>
        <translation>用户空间</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>local and remote address of a subflow</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>application</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a systemd unit</comment>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user name and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Loopback</source>
        <comment>interface type</comment>
        <translation>回环</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <comment>interface type</comment>
        <translation>以太网</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>interface type</comment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>interface type</comment>
        <translation>移动网络</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>interface type</comment>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>interface type</comment>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>interface type</comment>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>interface type</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>down</source>
        <comment>interface state</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>up</source>
        <comment>interface state</comment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>interface state</comment>
        <translation>无链路</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>default route without a gateway</comment>
        <translation>直连</translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <comment>gateway, routing table</comment>
        <translation>%1（表 %2）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default route</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>endpoint flags</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>another program</source>
        <comment>owner of an endpoint</comment>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>the kernel</source>
        <comment>owner of an endpoint</comment>
        <translation>内核</translation>
    </message>
    <message>
        <source>Manypath (by hand)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath（手动）</translation>
    </message>
    <message>
        <source>Manypath (policy)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath（策略）</translation>
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
        <translation>由其他程序创建，或由用户通过 ip mptcp 创建。策略不会改动它；您可以更改和删除它。</translation>
    </message>
    <message>
        <source>The kernel made it by itself when it answered an announced address.</source>
        <translation>内核在响应收到的通告地址时自行创建。</translation>
    </message>
    <message>
        <source>Somebody added it through Manypath. The policy leaves it alone.</source>
        <translation>由用户通过 Manypath 添加。策略不会改动它。</translation>
    </message>
    <message>
        <source>The policy made it, and brings back what you change or remove. To keep it off an interface, give that the role never.</source>
        <translation>由策略创建，您更改或删除后策略会将其恢复。若不想让策略在某个接口上创建端点，请将该接口的角色设为“从不”。</translation>
    </message>
    <message>
        <source>NetworkManager made it, and brings back what you change or remove. Its profile decides (connection.mptcp-flags).</source>
        <translation>由 NetworkManager 创建，您更改或删除后它会将其恢复。由其配置文件决定 (connection.mptcp-flags)。</translation>
    </message>
    <message>
        <source>The service mptcpd made it, and may bring back what you change or remove.</source>
        <translation>由 mptcpd 服务创建，您更改或删除后它可能会将其恢复。</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>role of an interface</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>role of an interface</comment>
        <translation>首选</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of an interface</comment>
        <translation>备用</translation>
    </message>
    <message>
        <source>never</source>
        <comment>role of an interface</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Used when it leads somewhere: a default route, up, with a link.</source>
        <translation>可通往外部时使用：有默认路由、已启用且有链路。</translation>
    </message>
    <message>
        <source>Used before all others where not all can be.</source>
        <translation>在不能全部使用时，优先于所有其他接口使用。</translation>
    </message>
    <message>
        <source>Its subflows carry data only when no other can.</source>
        <translation>仅当其他子流都无法传输数据时，其子流才传输数据。</translation>
    </message>
    <message>
        <source>The policy leaves it alone.</source>
        <translation>策略不会使用它。</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 个连接</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>1 subflow</source>
        <translation>1 个子流</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows</source>
        <translation>
            <numerusform>%n 个子流</numerusform>
        </translation>
    </message>
    <message>
        <source>1 interface</source>
        <translation>1 个接口</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <translation>
            <numerusform>%n 个接口</numerusform>
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
