<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Policy</name>
    <message>
        <source>The preferred interface carries the data; the others stand by and take over when it is lost or fails.</source>
        <translation>優先インターフェースがデータを運びます。ほかは待機し、優先インターフェースが失われるか障害を起こすと引き継ぎます。</translation>
    </message>
    <message>
        <source>Interfaces, the most wanted first, with commas between: eth0,wlan0. Those not named follow, by their roles and metrics.</source>
        <translation>インターフェースを優先度の高い順に、コンマで区切って指定します: eth0,wlan0。指定のないものは、役割とメトリックの順に続きます。</translation>
    </message>
    <message>
        <source>Interfaces that stand by have a subflow open that is backup, or cold: none until it is needed.</source>
        <translation>待機するインターフェースは、バックアップのサブフローを開いておくか (open)、必要になるまでサブフローを開きません (cold)。</translation>
    </message>
    <message>
        <source>An interface has failed when data waits as long as this and the peer acknowledges nothing.</source>
        <translation>データがこの時間待たされても相手から確認応答がまったくないとき、インターフェースに障害が起きたとみなします。</translation>
    </message>
    <message>
        <source>An interface has failed when more of the bytes than this had to be sent again; 0 for never.</source>
        <translation>再送が必要になったバイトの割合がこの値を超えたとき、インターフェースに障害が起きたとみなします。0 にすると判定しません。</translation>
    </message>
    <message>
        <source>An interface that was lost or failed has to do well for as long as this before it carries again; longer if it fails again.</source>
        <translation>失われた、または障害を起こしたインターフェースは、この時間だけ正常な状態が続くと、再びデータを運びます。障害を繰り返すと、この時間は長くなります。</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have the addresses of its other interfaces announced.</source>
        <translation>このマシンが受け入れた接続では、ほかのインターフェースのアドレスを相手に通知します。</translation>
    </message>
    <message>
        <source>Automatic interfaces are used also while a VPN takes this machine&apos;s traffic.</source>
        <translation>VPN がこのマシンのトラフィックを引き受けている間も、役割が「自動」のインターフェースを使用します。</translation>
    </message>
    <message>
        <source>Keeps an endpoint for each address that leads somewhere, by the roles of the interfaces.</source>
        <translation>外部に通じるアドレスごとに、インターフェースの役割に応じてエンドポイントを維持します。</translation>
    </message>
    <message>
        <source>Connections of this machine open a subflow from each endpoint.</source>
        <translation>このマシンからの接続は、各エンドポイントからサブフローを開きます。</translation>
    </message>
    <message>
        <source>The addresses are announced to peers, for servers; not together with fullmesh.</source>
        <translation>アドレスを相手に通知します（サーバー向け）。fullmesh とは併用できません。</translation>
    </message>
    <message>
        <source>A subflow from each endpoint to every address known of the peer.</source>
        <translation>各エンドポイントから、相手の既知のすべてのアドレスへサブフローを開きます。</translation>
    </message>
    <message>
        <source>Announced addresses are answered from the endpoints, each used once; left out on kernels before 6.18.</source>
        <translation>通知されたアドレスには各エンドポイントから応答し、エンドポイントはそれぞれ一度だけ使用します。6.18 より前のカーネルでは省略されます。</translation>
    </message>
    <message>
        <source>How many of a peer&apos;s announced addresses a connection connects to at least.</source>
        <translation>相手が通知するアドレスのうち、1 つの接続が少なくともいくつに接続するか。</translation>
    </message>
    <message>
        <source>The path manager&apos;s limits are raised so that each endpoint can have its subflow.</source>
        <translation>各エンドポイントがサブフローを持てるように、パスマネージャーの上限を引き上げます。</translation>
    </message>
    <message>
        <source>A subflow from each address of this machine that leads somewhere to each address known of the peer.</source>
        <translation>外部に通じるこのマシンの各アドレスから、相手の既知の各アドレスへサブフローを開きます。</translation>
    </message>
    <message>
        <source>A connection gets no more additional subflows than this; the limit for all connections counts as well.</source>
        <translation>1 つの接続が持つ追加のサブフローは、この数までです。すべての接続に対する上限も適用されます。</translation>
    </message>
    <message>
        <source>Connections that this machine accepted have its other addresses announced.</source>
        <translation>このマシンが受け入れた接続では、このマシンのほかのアドレスを相手に通知します。</translation>
    </message>
    <message>
        <source>One subflow by each interface; one that is far slower or loses far more than the best becomes backup for a while.</source>
        <translation>インターフェースごとにサブフローを 1 本開きます。最良のものより大幅に遅い、または損失が大幅に多いものは、しばらくバックアップになります。</translation>
    </message>
    <message>
        <source>A round-trip time is out of proportion when it is longer than as many times the best one, and the margin.</source>
        <translation>往復時間が、最良の値のこの倍数に許容差 (margin) を加えたものより長いとき、過大とみなします。</translation>
    </message>
    <message>
        <source>What a round-trip time may be longer beside the factor, so that small ones are not compared by it alone.</source>
        <translation>倍率 (factor) に加えて往復時間に許される超過分。小さな値どうしが倍率だけで比較されないようにします。</translation>
    </message>
    <message>
        <source>Losses are out of proportion when more of the bytes than this, and than the factor times the best one&apos;s, had to be sent again; 0: they don&apos;t matter.</source>
        <translation>再送が必要になったバイトの割合がこの値を超え、かつ最良のものの値に倍率 (factor) を掛けたものも超えるとき、損失を過大とみなします。0 にすると損失を考慮しません。</translation>
    </message>
    <message>
        <source>How often in a row it has to be found so.</source>
        <translation>過大と判定されるまでに、連続して何回そう認められる必要があるか。</translation>
    </message>
    <message>
        <source>Time between two looks.</source>
        <translation>確認の間隔。</translation>
    </message>
    <message>
        <source>After this time it is tried again; after twice as long each time it fails again, up to ten minutes.</source>
        <translation>この時間が過ぎると再び試します。障害を繰り返すたびに待ち時間は 2 倍になり、最長で 10 分です。</translation>
    </message>
    <message>
        <source>Several subflows between the same two addresses, told apart by their ports, for networks that spread flows over paths.</source>
        <translation>同じ 2 つのアドレスの間に、ポートで区別される複数のサブフローを開きます。フローを複数の経路に分散するネットワーク向けです。</translation>
    </message>
    <message>
        <source>How many subflows a connection has, the first one included.</source>
        <translation>1 つの接続が持つサブフローの数。最初のものを含みます。</translation>
    </message>
    <message>
        <source>The source ports are chosen so that each leaves another remainder when divided by the number of subflows.</source>
        <translation>送信元ポートを、サブフローの数で割った余りがそれぞれ異なるように選びます。</translation>
    </message>
    <message>
        <source>Watches and changes nothing.</source>
        <translation>監視するだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Gives each connection one of the other policies, and interfaces, by its application, user, destination, port or interface.</source>
        <translation>アプリケーション、ユーザー、宛先、ポート、インターフェースに応じて、各接続にほかのポリシーのいずれかとインターフェースを割り当てます。</translation>
    </message>
    <message>
        <source>Separated by &quot;;&quot;, the first that fits counts: &quot;application curl and not port 22 use full-mesh over eth0, wlan0; all use observe&quot;.</source>
        <translation>「;」で区切り、最初に当てはまるものが有効です: 「application curl and not port 22 use full-mesh over eth0, wlan0; all use observe」。</translation>
    </message>
    <message>
        <source>One subflow by each interface that leads somewhere; servers announce an address of each other interface.</source>
        <translation>外部に通じるインターフェースごとにサブフローを 1 本開きます。サーバーは、ほかの各インターフェースのアドレスを 1 つずつ通知します。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>安定待ち</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Beside VPN</source>
        <translation>VPN と併用</translation>
    </message>
    <message>
        <source>Subflow</source>
        <translation>サブフロー</translation>
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
        <translation>通知の受け入れ</translation>
    </message>
    <message>
        <source>Raise limits</source>
        <translation>上限の引き上げ</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>サブフロー数</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>我慢</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Manypath is running already, but does not answer.</source>
        <translation>Manypath はすでに実行中ですが、応答がありません。</translation>
    </message>
</context>
<context>
    <name>manypath::About</name>
    <message>
        <source>About Manypath</source>
        <translation>Manypath について</translation>
    </message>
    <message>
        <source>Manypath %1</source>
        <comment>a version</comment>
        <translation>Manypath %1</translation>
    </message>
    <message>
        <source>Makes Multipath TCP on Linux visible and steerable.</source>
        <translation>Linux の Multipath TCP を可視化し、制御できるようにします。</translation>
    </message>
    <message>
        <source>The helper is not running.</source>
        <translation>ヘルパーが動作していません。</translation>
    </message>
    <message>
        <source>With the helper %1 and Qt %2.</source>
        <comment>versions</comment>
        <translation>ヘルパー %1 と Qt %2 を使用しています。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>GNU General Public License バージョン 3 またはそれ以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>manypath::AnnounceAddressDialog</name>
    <message>
        <source>Announce an address</source>
        <translation>アドレスの通知</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>通知(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Listen there, as long as it is announced</source>
        <translation>通知している間、このアドレスで待ち受ける(&amp;L)</translation>
    </message>
    <message>
        <source>The connection&apos;s</source>
        <translation>接続と同じ</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>To the peer %1</source>
        <comment>address</comment>
        <translation>相手 %1 に通知</translation>
    </message>
    <message>
        <source>The peer may open subflows to it. Behind address translation, enter the address that reaches this computer from outside.</source>
        <translation>相手はこのアドレスへサブフローを開けます。アドレス変換 (NAT) の内側にある場合は、外部からこのコンピューターに届くアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Needed where the program listens on one address alone.</source>
        <translation>プログラムが 1 つのアドレスだけで待ち受けている場合に必要です。</translation>
    </message>
</context>
<context>
    <name>manypath::Autostart</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Multipath TCP connections in the panel</source>
        <translation>パネルに Multipath TCP 接続を表示します</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>%1 を削除できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>manypath::CommandLine</name>
    <message>
        <source>Shows the Multipath TCP connections of this computer and the paths they take.</source>
        <translation>このコンピューターの Multipath TCP 接続と、それらが通る経路を表示します。</translation>
    </message>
    <message>
        <source>Show this page: %1.</source>
        <translation>このページを表示します: %1。</translation>
    </message>
    <message>
        <source>PAGE</source>
        <comment>placeholder on the command line</comment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the panel.</source>
        <translation>ウィンドウを表示せず、パネルのアイコンだけを表示します。</translation>
    </message>
    <message>
        <source>Record what happens to this file.</source>
        <translation>起きたことをこのファイルに記録します。</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder on the command line</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Show this recording instead of this computer.</source>
        <translation>このコンピューターの代わりに、この記録を表示します。</translation>
    </message>
    <message>
        <source>The same as --replay.</source>
        <translation>--replay と同じです。</translation>
    </message>
    <message>
        <source>Only one recording can be shown at a time.</source>
        <translation>一度に表示できる記録は 1 つだけです。</translation>
    </message>
    <message>
        <source>There is no page %1; the pages are %2.</source>
        <translation>%1 というページはありません。使用できるページは %2 です。</translation>
    </message>
    <message>
        <source>A recording can&apos;t be recorded: --record and --replay exclude each other.</source>
        <translation>記録の再生中は記録できません。--record と --replay は同時に使用できません。</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionActions</name>
    <message>
        <source>&amp;Open another subflow…</source>
        <translation>別のサブフローを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lose the subflow…</source>
        <translation>サブフローを閉じる(&amp;L)…</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <translation>バックアップにする(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Announce an address…</source>
        <translation>アドレスを通知(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw an address…</source>
        <translation>アドレスを取り下げ(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy as &amp;ss shows it</source>
        <translation>ss の表示形式でコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;token</source>
        <translation>トークンをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Make &amp;normal</source>
        <comment>a subflow that is backup</comment>
        <translation>通常にする(&amp;N)</translation>
    </message>
    <message>
        <source>Make &amp;backup</source>
        <comment>a subflow</comment>
        <translation>バックアップにする(&amp;B)</translation>
    </message>
    <message>
        <source>Chosen: the subflow %1</source>
        <comment>addresses</comment>
        <translation>選択中: サブフロー %1</translation>
    </message>
    <message>
        <source>Chosen: the subflow over %1</source>
        <comment>interface</comment>
        <translation>選択中: %1 経由のサブフロー</translation>
    </message>
    <message>
        <source>Close the subflow</source>
        <translation>サブフローを閉じる</translation>
    </message>
    <message>
        <source>Close the subflow %1?</source>
        <translation>サブフロー %1 を閉じますか?</translation>
    </message>
    <message>
        <source>It is the last one that is up: without another the connection ends.</source>
        <translation>確立されている最後のサブフローです。ほかにサブフローがなければ、接続は終了します。</translation>
    </message>
    <message>
        <source>The connection goes on with %1.</source>
        <comment>a number of subflows</comment>
        <translation>%1で接続を継続します。</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>This connection fell back to plain TCP: it has one path and can have no other.</source>
        <translation>この接続は通常の TCP にフォールバックしました。経路は 1 つで、ほかの経路は使用できません。</translation>
    </message>
    <message>
        <source>This connection is closing.</source>
        <translation>この接続は終了中です。</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager decides about this connection and takes no commands for a single one. Roles and endpoints on the page Paths steer it.</source>
        <translation>この接続についてはカーネルのパスマネージャーが判断しており、個々の接続への命令は受け付けません。「経路」ページの役割とエンドポイントで制御できます。</translation>
    </message>
    <message>
        <source>This connection is not fully established yet: that takes data both ways.</source>
        <translation>この接続はまだ完全には確立されていません。確立には双方向のデータのやり取りが必要です。</translation>
    </message>
    <message>
        <source>This connection has as many additional subflows as the limit allows: %1.</source>
        <translation>この接続の追加サブフローは、すでに上限に達しています: %1。</translation>
    </message>
    <message>
        <source>Select one of the connection&apos;s subflows to close it or to make it backup.</source>
        <translation>閉じる、またはバックアップにするサブフローを接続の中から選択してください。</translation>
    </message>
    <message>
        <source>This subflow is closing.</source>
        <translation>このサブフローは終了中です。</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>先に、接続を選択してください。</translation>
    </message>
    <message>
        <source>This subflow is not up yet.</source>
        <translation>このサブフローはまだ確立されていません。</translation>
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
        <translation>バイト数の割合</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>%1 path manager</source>
        <comment>kernel, userspace or unknown</comment>
        <translation>パスマネージャー: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, a sentence that explains it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>接続が選択されていません</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>この接続は終了しました。</translation>
    </message>
    <message>
        <source>Select a connection to see what it is and how its paths share the work.</source>
        <translation>接続を選択すると、その内容と、各経路がどのように分担しているかが表示されます。</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>その他(&amp;R)</translation>
    </message>
    <message>
        <source>More that can be done about the connection</source>
        <translation>この接続に対するその他の操作</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>addresses</comment>
        <translation>相手が %1 を通知</translation>
    </message>
    <message>
        <source>%1. Select one of them to see how its paths share the work.</source>
        <comment>a number of connections</comment>
        <translation>%1があります。いずれかを選択すると、その各経路がどのように分担しているかが表示されます。</translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionPlots</name>
    <message>
        <source>How far back the plots reach</source>
        <translation>グラフに表示する期間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <comment>range of a plot</comment>
        <translation>1 分</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>range of a plot</comment>
        <translation>5 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>range of a plot</comment>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>What the first plot shows</source>
        <translation>1 つ目のグラフに表示するもの</translation>
    </message>
    <message>
        <source>What the second plot shows</source>
        <translation>2 つ目のグラフに表示するもの</translation>
    </message>
    <message>
        <source>How far back the plots reach, if the connection is that old</source>
        <translation>グラフに表示する期間 (接続がそれだけ続いている場合)</translation>
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
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>The application, container, service, program or user behind the connection</source>
        <translation>この接続を使っているアプリケーション、コンテナー、サービス、プログラム、またはユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>How far the connection or the subflow has come</source>
        <translation>接続またはサブフローがどの段階にあるか</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>The interfaces by which the packets leave</source>
        <translation>パケットを送り出すインターフェース</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Which side this computer is, and what each subflow is for</source>
        <translation>このコンピューターがどちら側か、および各サブフローの用途</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信速度</translation>
    </message>
    <message>
        <source>Bits per second received, over the last second</source>
        <translation>直近 1 秒間の受信速度（ビット毎秒）</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信速度</translation>
    </message>
    <message>
        <source>Bits per second that reached the peer, over the last second</source>
        <translation>直近 1 秒間に相手に届いたデータの速度（ビット毎秒）</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time; of a connection the shortest of its subflows</source>
        <translation>往復時間。接続の場合は、そのサブフローのうち最も短いもの</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信量</translation>
    </message>
    <message>
        <source>Bytes received; of a connection each byte once</source>
        <translation>受信したバイト数。接続の場合は、各バイトを 1 回だけ数えたもの</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信量</translation>
    </message>
    <message>
        <source>Bytes that reached the peer</source>
        <translation>相手に届いたバイト数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>What part of the connection&apos;s bytes, both ways, each subflow carried</source>
        <translation>接続の送受信バイト数のうち、各サブフローが運んだ割合</translation>
    </message>
    <message>
        <source>Application, connection, subflow</source>
        <translation>アプリケーション、接続、サブフロー</translation>
    </message>
    <message>
        <source>The application, below it the remote address of each connection, below that local and remote address of each subflow</source>
        <translation>アプリケーション、その下に各接続のリモートアドレス、さらにその下に各サブフローのローカルアドレスとリモートアドレス</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Segments that had to be sent again (retransmissions), since the subflow began</source>
        <translation>サブフローの開始以降に再送が必要になったセグメントの数</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Congestion window: how many segments may be on the way at once</source>
        <translation>輻輳ウィンドウ: 一度に送信中にできるセグメントの数</translation>
    </message>
    <message>
        <source>Path manager</source>
        <translation>パスマネージャー</translation>
    </message>
    <message>
        <source>Who decides about the connection&apos;s subflows: the kernel by endpoints, or Manypath</source>
        <translation>接続のサブフローについて判断する主体: カーネル（エンドポイントに従う）または Manypath</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who owns the connection&apos;s socket</source>
        <translation>接続のソケットの所有者</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>What names the connection in manypathctl and ip mptcp</source>
        <translation>manypathctl と ip mptcp で接続を指定する識別子</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <comment>in a column titled so: a number may be enough</comment>
        <translation>
            <numerusform>%n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ConnectionsPage</name>
    <message>
        <source>&amp;Multipath only</source>
        <translation>マルチパスのみ(&amp;M)</translation>
    </message>
    <message>
        <source>Search: application, address, interface, state, token</source>
        <translation>検索: アプリケーション、アドレス、インターフェース、状態、トークン</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Only connections with two subflows or more</source>
        <translation>サブフローが 2 本以上ある接続のみ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>一致する接続はありません。</translation>
    </message>
    <message>
        <source>Connections show here as soon as a program opens one with Multipath TCP.</source>
        <translation>プログラムが Multipath TCP で接続を開くと、ここに表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections shown, all connections</comment>
        <translation>%2のうち %1 件</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>token</comment>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>interface</comment>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>remote address</comment>
        <translation>%1 宛て</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Show all connections again</source>
        <translation>再びすべての接続を表示</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>an application, interface and remote address</comment>
        <translation>%1 のみ</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Search: interface, application, address, words</source>
        <translation>検索: インターフェース、アプリケーション、アドレス、語句</translation>
    </message>
    <message>
        <source>Search the diary</source>
        <translation>日誌を検索</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>all kinds of entries</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>すべてのインターフェース</translation>
    </message>
    <message>
        <source>connection %1</source>
        <comment>a token</comment>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>Only what concerns %1.</source>
        <comment>an application, an interface, an address</comment>
        <translation>%1 に関するもののみ。</translation>
    </message>
    <message>
        <source>Nothing in the diary matches.</source>
        <translation>日誌に一致するものはありません。</translation>
    </message>
    <message>
        <source>Up to here, the recording has nothing to tell.</source>
        <translation>ここまでの記録に、出来事はありません。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
When a path is lost and connections move on, when something fails or somebody changes how paths are used, you can read it here.</source>
        <translation>まだ何も起きていません。
経路が失われて接続が移動したり、何かが失敗したり、誰かが経路の使い方を変更したりすると、ここで確認できます。</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>日誌のエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryStore</name>
    <message>
        <source>The diary can&apos;t be kept: %1: %2</source>
        <comment>a file, an error</comment>
        <translation>日誌を記録できません: %1: %2</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>another Manypath keeps it already</source>
        <translation>別の Manypath がすでに記録しています</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
</context>
<context>
    <name>manypath::DiarySummary</name>
    <message>
        <source>1 connection saved</source>
        <translation>接続 1 件を維持</translation>
    </message>
    <message numerus="yes">
        <source>%n connections saved</source>
        <translation>
            <numerusform>接続 %n 件を維持</numerusform>
        </translation>
    </message>
    <message>
        <source>1 loss of a path</source>
        <translation>経路の喪失 1 回</translation>
    </message>
    <message numerus="yes">
        <source>%n losses of paths</source>
        <translation>
            <numerusform>経路の喪失 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>切断なし</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n 件が切断</numerusform>
        </translation>
    </message>
    <message>
        <source>This month: no path was lost while connections used it.</source>
        <translation>今月: 接続が使用中の経路は失われていません。</translation>
    </message>
    <message>
        <source>This month: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>今月: %2に対し%1、%3。</translation>
    </message>
    <message>
        <source>Up to here: no path was lost while connections used it.</source>
        <translation>ここまで: 接続が使用中の経路は失われていません。</translation>
    </message>
    <message>
        <source>Up to here: %1 in %2, %3.</source>
        <comment>connections saved, losses, connections dropped</comment>
        <translation>ここまで: %2に対し%1、%3。</translation>
    </message>
    <message>
        <source>This month: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>今月: %1、%2。</translation>
    </message>
    <message>
        <source>Up to here: %1, %2.</source>
        <comment>losses, connections dropped</comment>
        <translation>ここまで: %1、%2。</translation>
    </message>
</context>
<context>
    <name>manypath::DiaryText</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of interfaces</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between interfaces</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 connection moved</source>
        <translation>接続 1 件が移動</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved</source>
        <translation>
            <numerusform>接続 %n 件が移動</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection moved to %1</source>
        <comment>interfaces</comment>
        <translation>接続 1 件が %1 に移動</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved to %1</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>接続 %n 件が %1 に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <comment>connections</comment>
        <translation>切断なし</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n 件が切断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for it</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n 件が復帰待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had no other path</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n 件にはほかの経路なし</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection dropped</source>
        <translation>接続 1 件が切断</translation>
    </message>
    <message numerus="yes">
        <source>%n connections dropped</source>
        <translation>
            <numerusform>接続 %n 件が切断</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection waiting for it</source>
        <translation>接続 1 件が復帰待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n connections waiting for it</source>
        <translation>
            <numerusform>接続 %n 件が復帰待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection had no other path</source>
        <translation>接続 1 件にはほかの経路なし</translation>
    </message>
    <message numerus="yes">
        <source>%n connections had no other path</source>
        <translation>
            <numerusform>接続 %n 件にはほかの経路なし</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection kept it in reserve, none needed it</source>
        <translation>接続 1 件がバックアップとして保持、使う必要はなし</translation>
    </message>
    <message numerus="yes">
        <source>%n connections kept it in reserve, none needed it</source>
        <translation>
            <numerusform>接続 %n 件がバックアップとして保持、使う必要はなし</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clauses of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 lost: %2.</source>
        <comment>an interface, what became of its connections</comment>
        <translation>%1 が失われました: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost %n times: %2.</source>
        <comment>an interface, what became of its connections</comment>
        <translation>
            <numerusform>%1 が %n 回失われました: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Manypath was not running to see the end.</source>
        <translation>Manypath が動作していなかったため、いつまで続いたかは不明です。</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <comment>a duration</comment>
        <translation>%1後に復帰しました。</translation>
    </message>
    <message>
        <source>The Manypath helper went away.</source>
        <translation>Manypath ヘルパーが停止しました。</translation>
    </message>
    <message>
        <source>The Manypath helper went away: nothing is known from here on.</source>
        <translation>Manypath ヘルパーが停止しました。これ以降のことはわかりません。</translation>
    </message>
    <message>
        <source>The Manypath helper was away for %1: what happened meanwhile is not known.</source>
        <comment>a duration</comment>
        <translation>Manypath ヘルパーが %1間停止していました。その間のことはわかりません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an application, an address</comment>
        <translation>%1 から %2 への接続</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections fell back to TCP, the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>
            <numerusform>%1: %n 件の接続が TCP にフォールバックしました。相手またはネットワークが MPTCP に対応していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <comment>an application to an address</comment>
        <translation>%1が TCP にフォールバックしました: 相手またはネットワークが MPTCP に対応していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows failed: %1.</source>
        <comment>an error</comment>
        <translation>
            <numerusform>%n 本のサブフローが失敗しました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subflows over %1 failed: %2.</source>
        <comment>an interface, an error</comment>
        <translation>
            <numerusform>%1 経由の %n 本のサブフローが失敗しました: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>A subflow of %1 failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>%1のサブフローが失敗しました: %2。</translation>
    </message>
    <message>
        <source>A subflow of %1 over %2 failed: %3.</source>
        <comment>an application to an address, an interface, an error</comment>
        <translation>%1の、%2 経由のサブフローが失敗しました: %3。</translation>
    </message>
    <message>
        <source>The program %1 decides now in place of the policy.</source>
        <translation>ポリシーに代わって、プログラム %1 が判断するようになりました。</translation>
    </message>
    <message>
        <source>The policy %1 has other parameters.</source>
        <translation>ポリシー %1 のパラメーターが変更されました。</translation>
    </message>
    <message>
        <source>The policy is now %1.</source>
        <translation>ポリシーが %1 に変更されました。</translation>
    </message>
    <message>
        <source>%1 has no role of its own any more.</source>
        <comment>an interface, or a pattern</comment>
        <translation>%1 に個別の役割はなくなりました。</translation>
    </message>
    <message>
        <source>The role of %1 is now %2.</source>
        <comment>an interface, or a pattern; a role</comment>
        <translation>%1 の役割が「%2」に変更されました。</translation>
    </message>
    <message>
        <source>Multipath TCP was turned off.</source>
        <translation>Multipath TCP がオフになりました。</translation>
    </message>
    <message>
        <source>Multipath TCP was turned on.</source>
        <translation>Multipath TCP がオンになりました。</translation>
    </message>
    <message>
        <source>The setting %1 is now %2.</source>
        <translation>設定 %1 が %2 に変更されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were added: %1.</source>
        <comment>who made them</comment>
        <translation>
            <numerusform>%n 個のエンドポイントが追加されました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints were removed: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>%n 個のエンドポイントが削除されました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Endpoints were changed %n times: %1.</source>
        <comment>who had made them</comment>
        <translation>
            <numerusform>エンドポイントが %n 回変更されました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint %1 was added: %2.</source>
        <comment>an address, who made it</comment>
        <translation>エンドポイント %1 が追加されました: %2。</translation>
    </message>
    <message>
        <source>The endpoint %1 was removed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>エンドポイント %1 が削除されました: %2。</translation>
    </message>
    <message>
        <source>The endpoint %1 was changed: %2.</source>
        <comment>an address, who had made it</comment>
        <translation>エンドポイント %1 が変更されました: %2。</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <comment>an application to an address, an interface, interfaces</comment>
        <translation>%1が %2 から %3 に移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections moved from %1 to %2.</source>
        <comment>interfaces</comment>
        <translation>
            <numerusform>%n 件の接続が %1 から %2 に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was dropped, its last path failed: %2.</source>
        <comment>an application to an address, an error</comment>
        <translation>%1が切断されました。最後の経路に障害が起きました: %2。</translation>
    </message>
    <message>
        <source>Lost interfaces</source>
        <translation>失われたインターフェース</translation>
    </message>
    <message>
        <source>Moved connections</source>
        <translation>移動した接続</translation>
    </message>
    <message>
        <source>Fallbacks to TCP</source>
        <translation>TCP へのフォールバック</translation>
    </message>
    <message>
        <source>Failed subflows</source>
        <translation>失敗したサブフロー</translation>
    </message>
    <message>
        <source>Dropped connections</source>
        <translation>切断された接続</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>ヘルパー</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>1 connection moved from %1 to %2.</source>
        <comment>interfaces</comment>
        <translation>1 件の接続が %1 から %2 に移動しました。</translation>
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
        <translation>エンドポイント %1 の変更</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>エンドポイントの追加</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>I&amp;nterface:</source>
        <translation>インターフェース(&amp;N):</translation>
    </message>
    <message>
        <source>Address i&amp;d:</source>
        <translation>アドレス ID(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>「%1」は IPv4 アドレスでも IPv6 アドレスでもありません。</translation>
    </message>
    <message>
        <source>Without an interface its packets leave wherever the routes send them, which may be another path.</source>
        <translation>インターフェースを指定しないと、パケットはルートに従って送り出されるため、別の経路を通ることがあります。</translation>
    </message>
    <message>
        <source>A port goes only with Signal and without Subflow: peers connect to it.</source>
        <translation>ポートは、Signal を指定し、Subflow を指定しない場合にのみ使用できます。相手はこのポートに接続します。</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <comment>interface index</comment>
        <translation>消失 (%1)</translation>
    </message>
    <message>
        <source>The change holds for connections there are as well.</source>
        <translation>変更は既存の接続にも適用されます。</translation>
    </message>
    <message>
        <source>The kernel can&apos;t change this in place: the endpoint is removed and added anew.</source>
        <translation>カーネルはこれをそのまま変更できません。エンドポイントを削除し、あらためて追加します。</translation>
    </message>
    <message>
        <source>The subflow that leaves from it is closed.</source>
        <translation>ここから出ているサブフローは閉じられます。</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from it are closed.</source>
        <translation>
            <numerusform>ここから出ている %n 本のサブフローは閉じられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>So it goes back by itself unless you keep it within %1 s.</source>
        <translation>そのため、%1 秒以内に維持を選ばないと、自動的に元に戻ります。</translation>
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
        <translation>消失 (%1)</translation>
    </message>
    <message>
        <source>Bound to no interface: its packets leave wherever the routes send them, which need not be the interface that has the address.</source>
        <translation>どのインターフェースにも結び付けられていません。パケットはルートに従って送り出され、このアドレスを持つインターフェースから出るとは限りません。</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself when it answered an announced address.</source>
        <translation>カーネルが、通知されたアドレスに応答したときに、このエンドポイントを自動的に作成しました。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>サブフロー</translation>
    </message>
</context>
<context>
    <name>manypath::EndpointPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove a&amp;ll…</source>
        <translation>すべて削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>The addresses from which the kernel&apos;s path manager opens subflows, and those it announces to peers</source>
        <translation>カーネルのパスマネージャーがサブフローを開く元のアドレスと、相手に通知するアドレス</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No endpoint: the kernel uses only the address a connection begins with. Add one for each further path.</source>
        <translation>エンドポイントがありません。カーネルは、接続が開始されたアドレスだけを使用します。経路を増やすごとにエンドポイントを 1 つ追加してください。</translation>
    </message>
    <message>
        <source>Endpoint %1 (%2) was added, but without the flag %3: this kernel does not know it.</source>
        <translation>エンドポイント %1 (%2) を追加しましたが、フラグ %3 は付いていません。このカーネルは対応していません。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between flags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Remove endpoint %1 (%2)?</source>
        <translation>エンドポイント %1 (%2) を削除しますか?</translation>
    </message>
    <message>
        <source>The subflow that leaves from this address will be closed.</source>
        <translation>このアドレスから出ているサブフローは閉じられます。</translation>
    </message>
    <message numerus="yes">
        <source>The %n subflows that leave from this address will be closed.</source>
        <translation>
            <numerusform>このアドレスから出ている %n 本のサブフローは閉じられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all endpoints?</source>
        <translation>すべてのエンドポイントを削除しますか?</translation>
    </message>
    <message>
        <source>Manypath</source>
        <translation>Manypath</translation>
    </message>
    <message>
        <source>Another program made this endpoint, or a person with ip mptcp.</source>
        <translation>このエンドポイントは、別のプログラム、または ip mptcp を使ったユーザーが作成しました。</translation>
    </message>
    <message>
        <source>The kernel made this endpoint by itself and may make it again.</source>
        <translation>このエンドポイントはカーネルが自動的に作成したもので、再び作成されることがあります。</translation>
    </message>
    <message>
        <source>The policy made this endpoint and will put it back. To keep it off an interface, give that the role never.</source>
        <translation>このエンドポイントはポリシーが作成したもので、元に戻されます。あるインターフェースに作成させないようにするには、そのインターフェースの役割を「使用しない」にしてください。</translation>
    </message>
    <message>
        <source>NetworkManager made this endpoint and will put it back.</source>
        <translation>このエンドポイントは NetworkManager が作成したもので、元に戻されます。</translation>
    </message>
    <message>
        <source>The service mptcpd made this endpoint and may put it back.</source>
        <translation>このエンドポイントは mptcpd サービスが作成したもので、元に戻されることがあります。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s address, its owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>ほか 1 件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The subflows from their addresses are closed. The limits stay.</source>
        <translation>それらのアドレスからのサブフローは閉じられます。上限はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>すべて削除(&amp;E)</translation>
    </message>
    <message>
        <source>%1

%2 So it goes back by itself unless you keep it within %3 s.</source>
        <comment>what happens; what is at stake; seconds</comment>
        <translation>%1

%2そのため、%3 秒以内に維持を選ばないと、自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>%1 秒間試す(&amp;T)</translation>
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
        <translation>アドレスを相手に通知し、相手がそこへサブフローを開けるようにします。</translation>
    </message>
    <message>
        <source>Open subflows from the address.</source>
        <translation>このアドレスからサブフローを開きます。</translation>
    </message>
    <message>
        <source>Use its subflows only when no other path is left.</source>
        <translation>ほかに経路が残っていないときにだけ、このアドレスのサブフローを使用します。</translation>
    </message>
    <message>
        <source>Open a subflow to every address known of the peer. Not together with Signal.</source>
        <translation>相手の既知のすべてのアドレスへサブフローを開きます。Signal とは併用できません。</translation>
    </message>
    <message>
        <source>Answer announced addresses from this one, each at most once. Linux 6.18 and later.</source>
        <translation>通知されたアドレスに、このアドレスから最大 1 回ずつ応答します。Linux 6.18 以降。</translation>
    </message>
    <message>
        <source>Made by the kernel itself.</source>
        <translation>カーネルが自ら作成したものです。</translation>
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
            <numerusform>接続 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>idle</source>
        <comment>nothing flows</comment>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <comment>rates</comment>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>再送 %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <comment>a time</comment>
        <translation>往復時間 %1</translation>
    </message>
    <message>
        <source>%1 of all bytes</source>
        <comment>a share in percent</comment>
        <translation>全バイト数の %1</translation>
    </message>
    <message>
        <source>1 connection is plain TCP: the peer or the network has no MPTCP</source>
        <translation>1 件の接続は通常の TCP です: 相手またはネットワークが MPTCP に対応していません</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are plain TCP: the peer or the network has no MPTCP</source>
        <translation>
            <numerusform>%n 件の接続は通常の TCP です: 相手またはネットワークが MPTCP に対応していません</numerusform>
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
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>heading above remote hosts</comment>
        <translation>リモート</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>applications, interfaces or hosts that have no place of their own</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>in place of an interface</comment>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>of an interface: its traffic costs</comment>
        <translation>従量制</translation>
    </message>
    <message>
        <source>TCP: peer has no MPTCP</source>
        <translation>TCP: 相手が MPTCP 非対応</translation>
    </message>
    <message>
        <source>TCP, no MPTCP</source>
        <translation>TCP、MPTCP なし</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>an interface in use has no link any more</comment>
        <translation>失われました</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>standing by</source>
        <translation>待機中</translation>
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
        <translation>サブフローなし</translation>
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
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>plain TCP</source>
        <comment>state of a ribbon</comment>
        <translation>通常の TCP</translation>
    </message>
    <message>
        <source>backup, carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>バックアップ、データを運んでいます</translation>
    </message>
    <message>
        <source>standing by</source>
        <comment>state of a ribbon</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>carrying data</source>
        <comment>state of a ribbon</comment>
        <translation>データを運んでいます</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>state of a ribbon</comment>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Flow map</source>
        <translation>フローマップ</translation>
    </message>
    <message>
        <source>Applications, the interfaces of this computer, remote hosts, and what flows between them. Move with the arrow keys; Space selects, Enter shows the connections, Escape clears.</source>
        <translation>アプリケーション、このコンピューターのインターフェース、リモートホスト、およびそれらの間の流れ。矢印キーで移動、スペースキーで選択、Enter キーで接続を表示、Esc キーで選択を解除します。</translation>
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
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>リモートホスト</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>サブフロー</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信速度</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信速度</translation>
    </message>
    <message>
        <source>RTT</source>
        <comment>round-trip time</comment>
        <translation>RTT</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceCard</name>
    <message>
        <source>Automatic</source>
        <comment>role of an interface, as a choice</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>role of an interface, as a choice</comment>
        <translation>優先</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>role of an interface, as a choice</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>role of an interface, as a choice</comment>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>%1 retransmitted</source>
        <comment>a number of segments</comment>
        <translation>再送 %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>no link</source>
        <comment>of an interface</comment>
        <translation>リンクなし</translation>
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
        <translation>従量制</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <comment>an interface</comment>
        <translation>%1 の役割</translation>
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
        <translation>バイト数の %1</translation>
    </message>
</context>
<context>
    <name>manypath::InterfaceModel</name>
    <message>
        <source>Nobody gave it a role.</source>
        <translation>役割は設定されていません。</translation>
    </message>
    <message>
        <source>Set for this interface.</source>
        <translation>このインターフェースに対して設定されています。</translation>
    </message>
    <message>
        <source>Set for %1.</source>
        <comment>a pattern of interface names</comment>
        <translation>%1 に対して設定されています。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Default route</source>
        <translation>デフォルトルート</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>サブフロー</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信速度</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信速度</translation>
    </message>
</context>
<context>
    <name>manypath::InterfacePanel</name>
    <message>
        <source>R&amp;ole</source>
        <translation>役割(&amp;O)</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>What the policy may use the selected interface for</source>
        <translation>選択したインターフェースをポリシーが何に使用してよいか</translation>
    </message>
    <message>
        <source>&amp;Forget what was set for %1</source>
        <translation>%1 の設定を取り消す(&amp;F)</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>manypath::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>判断の記録</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断した主体</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>判断の記録を検索</translation>
    </message>
    <message>
        <source>Search: connection, address, reason</source>
        <translation>検索: 接続、アドレス、理由</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>まだ何も判断されていません。</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>すべてのポリシー</translation>
    </message>
    <message>
        <source>A recording holds no journal.</source>
        <translation>記録に判断の記録は含まれません。</translation>
    </message>
</context>
<context>
    <name>manypath::LatelyCard</name>
    <message>
        <source>Lately</source>
        <comment>heading above what happened last</comment>
        <translation>最近の出来事</translation>
    </message>
</context>
<context>
    <name>manypath::LimitsPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Additional &amp;subflows of a connection:</source>
        <translation>接続の追加サブフロー(&amp;S):</translation>
    </message>
    <message>
        <source>Anno&amp;unced addresses to connect to:</source>
        <translation>接続する通知アドレス(&amp;U):</translation>
    </message>
    <message>
        <source>How many subflows beside the initial one the kernel opens or accepts.</source>
        <translation>カーネルが最初のサブフローのほかに開く、または受け入れるサブフローの数。</translation>
    </message>
    <message>
        <source>To how many addresses that a peer announces the kernel opens subflows by itself.</source>
        <translation>相手が通知するアドレスのうち、カーネルが自動的にサブフローを開く数。</translation>
    </message>
    <message>
        <source>Additional subflows by a p&amp;olicy:</source>
        <translation>ポリシーによる追加サブフロー(&amp;O):</translation>
    </message>
    <message>
        <source>How many a policy may open for a connection of the userspace path manager, where the kernel knows no limit.</source>
        <translation>ユーザー空間のパスマネージャーの接続に、ポリシーが開いてよいサブフローの数。この場合、カーネルには上限がありません。</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>ポリシーに任せる</translation>
    </message>
    <message>
        <source>Set by hand, so that no policy changes it. Let the policy decide again.</source>
        <translation>手動で設定されているため、どのポリシーも変更しません。再びポリシーに判断させます。</translation>
    </message>
</context>
<context>
    <name>manypath::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Manypath</source>
        <translation>Manypath について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>メニュー(&amp;U)</translation>
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
        <translation>接続</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日誌</translation>
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
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>manypath::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>manypath::Notifier</name>
    <message>
        <source>Connections leave %1</source>
        <comment>an interface</comment>
        <translation>接続が %1 から離れています</translation>
    </message>
    <message>
        <source>%1 uses plain TCP</source>
        <comment>an application</comment>
        <translation>%1 は通常の TCP を使用しています</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>%1 が失われました</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>an interface</comment>
        <translation>%1 が復帰しました</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>action of a notification</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Mute this kind</source>
        <comment>action of a notification</comment>
        <translation>この種類の通知をオフ</translation>
    </message>
</context>
<context>
    <name>manypath::OpenSubflowDialog</name>
    <message>
        <source>Open another subflow</source>
        <translation>別のサブフローを開く</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Backup: the peer uses it only when no other path is left</source>
        <translation>バックアップ: 相手は、ほかに経路が残っていないときにだけ使用します(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>the address of this computer that a subflow leaves from</comment>
        <translation>送信元(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <comment>the address of the peer</comment>
        <translation>宛先(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <comment>address</comment>
        <translation>%1 への接続</translation>
    </message>
    <message>
        <source>Whatever the routes choose</source>
        <translation>ルートに任せる</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>address, interface</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>「%1」は IPv4 アドレスでも IPv6 アドレスでもありません。</translation>
    </message>
    <message>
        <source>A subflow has two addresses of one family: both IPv4 or both IPv6.</source>
        <translation>サブフローの 2 つのアドレスは、両方とも IPv4、または両方とも IPv6 の同じファミリーでなければなりません。</translation>
    </message>
    <message>
        <source>The peer opened this connection. Few programs that open connections take subflows, too.</source>
        <translation>この接続は相手が開いたものです。接続を開く側のプログラムで、サブフローも受け入れるものはほとんどありません。</translation>
    </message>
</context>
<context>
    <name>manypath::OverviewPage</name>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Enter shows the connections of a row.</source>
        <translation>Enter キーを押すと、その行の接続が表示されます。</translation>
    </message>
    <message>
        <source>Point at something to read more, click to pick it out. By keyboard: arrows, Space, Enter.</source>
        <translation>項目をポイントすると詳細が表示され、クリックすると選択されます。キーボードでは矢印キー、スペースキー、Enter キーを使用します。</translation>
    </message>
    <message>
        <source>No application uses Multipath TCP at the moment. To start one with it, type: manypathctl run PROGRAM</source>
        <translation>現在、Multipath TCP を使用しているアプリケーションはありません。Multipath TCP を使用してプログラムを起動するには、次のように入力します: manypathctl run PROGRAM</translation>
    </message>
</context>
<context>
    <name>manypath::ParameterForm</name>
    <message>
        <source>Default: on</source>
        <translation>デフォルト: オン</translation>
    </message>
    <message>
        <source>Default: off</source>
        <translation>デフォルト: オフ</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>デフォルト: %1</translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation>デフォルト: 空</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a parameter</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a parameter</comment>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>manypath::PathsPage</name>
    <message>
        <source>&amp;Interfaces and endpoints</source>
        <translation>インターフェースとエンドポイント(&amp;I)</translation>
    </message>
    <message>
        <source>Limi&amp;ts and settings</source>
        <translation>上限と設定(&amp;T)</translation>
    </message>
    <message>
        <source>Limits and settings</source>
        <translation>上限と設定</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>経路</translation>
    </message>
</context>
<context>
    <name>manypath::PauseAction</name>
    <message>
        <source>P&amp;ause policies</source>
        <translation>ポリシーを一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>Manypath decides nothing until it goes on. What policies made stays as it is.</source>
        <translation>再開するまで、Manypath は何も判断しません。ポリシーが作成したものはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>manypath::PlayerBar</name>
    <message>
        <source>Back to &amp;live</source>
        <translation>ライブに戻る(&amp;L)</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>前のイベント</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>記録内の位置</translation>
    </message>
    <message>
        <source>Space plays and pauses, Ctrl with an arrow key goes to the next event</source>
        <translation>スペースキーで再生と一時停止、Ctrl+矢印キーで次のイベントに移動します</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a recording</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <comment>the name of a file</comment>
        <translation>記録: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>manypath::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>判断の記録(&amp;J)</translation>
    </message>
    <message>
        <source>The policy %1 comes back when it ends.</source>
        <translation>そのプログラムが終了すると、ポリシー %1 に戻ります。</translation>
    </message>
    <message>
        <source>Which policies there are is known once the helper runs.</source>
        <translation>どのポリシーがあるかは、ヘルパーが動作するとわかります。</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyBadge</name>
    <message>
        <source>%1 decides from outside. Choose a policy.</source>
        <comment>a program</comment>
        <translation>外部の %1 が判断しています。ポリシーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>ポリシーを選択</translation>
    </message>
    <message>
        <source>Policy in force: %1</source>
        <translation>適用中のポリシー: %1</translation>
    </message>
    <message>
        <source>Policy from outside</source>
        <translation>外部のポリシー</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyDetail</name>
    <message>
        <source>&amp;Defaults</source>
        <translation>デフォルト(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>%1 秒間試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>有効にする(&amp;A)</translation>
    </message>
    <message>
        <source>What the policy would do now</source>
        <translation>ポリシーが今行うこと</translation>
    </message>
    <message>
        <source>Asking what it would do now…</source>
        <translation>今何を行うかを問い合わせ中…</translation>
    </message>
    <message>
        <source>It was switched off: %1.</source>
        <comment>why</comment>
        <translation>無効にされました: %1。</translation>
    </message>
    <message>
        <source>It can&apos;t be used: %1.</source>
        <comment>why</comment>
        <translation>使用できません: %1。</translation>
    </message>
    <message>
        <source>Some parameters are not allowed.</source>
        <translation>許可されていないパラメーターがあります。</translation>
    </message>
    <message>
        <source>It can&apos;t be used like that: %1.</source>
        <comment>why</comment>
        <translation>このままでは使用できません: %1。</translation>
    </message>
    <message>
        <source>Now it would change nothing.</source>
        <translation>今は何も変更しません。</translation>
    </message>
    <message>
        <source>Now it would change this:</source>
        <translation>今は次の変更を行います:</translation>
    </message>
    <message numerus="yes">
        <source>Now it would change %n things:</source>
        <translation>
            <numerusform>今は次の %n 件の変更を行います:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <comment>an address with its interface</comment>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>It is in force, with these parameters.</source>
        <translation>これらのパラメーターで適用中です。</translation>
    </message>
    <message>
        <source>The policy before comes back by itself unless you keep this one</source>
        <translation>このポリシーの維持を選ばない限り、自動的に以前のポリシーに戻ります</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>A recording is shown: what it would do is only known of this computer as it is now.</source>
        <translation>記録を表示しています。ポリシーが何を行うかは、このコンピューターの現在の状態についてしかわかりません。</translation>
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
        <translation>使用できません</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>適用中</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyPause</name>
    <message>
        <source>The program %1 decides from outside and can&apos;t be paused here.</source>
        <translation>外部のプログラム %1 が判断しており、ここでは一時停止できません。</translation>
    </message>
    <message>
        <source>No policy is in force that would act.</source>
        <translation>動作を行うポリシーは適用されていません。</translation>
    </message>
</context>
<context>
    <name>manypath::PolicyWords</name>
    <message>
        <source>Open a standby subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>%1 経由で %2 への待機サブフローを開く</translation>
    </message>
    <message>
        <source>Open a subflow by %1 to %2</source>
        <comment>interface, remote address</comment>
        <translation>%1 経由で %2 へのサブフローを開く</translation>
    </message>
    <message>
        <source>Open a standby subflow to %1</source>
        <translation>%1 への待機サブフローを開く</translation>
    </message>
    <message>
        <source>Open a subflow to %1</source>
        <translation>%1 へのサブフローを開く</translation>
    </message>
    <message>
        <source>Open a standby subflow from %1 to %2</source>
        <translation>%1 から %2 への待機サブフローを開く</translation>
    </message>
    <message>
        <source>Open a subflow from %1 to %2</source>
        <translation>%1 から %2 へのサブフローを開く</translation>
    </message>
    <message>
        <source>Add endpoint %1 (%2)</source>
        <comment>address, flags</comment>
        <translation>エンドポイント %1 (%2) を追加</translation>
    </message>
    <message>
        <source>Add endpoint %1 on %2 (%3)</source>
        <comment>address, interface, flags</comment>
        <translation>%2 にエンドポイント %1 (%3) を追加</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>endpoint flag</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>no backup</source>
        <comment>endpoint flag</comment>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>fullmesh</translation>
    </message>
    <message>
        <source>no fullmesh</source>
        <comment>endpoint flag</comment>
        <translation>fullmesh なし</translation>
    </message>
    <message>
        <source>Change endpoint %1: %2</source>
        <comment>address, flags</comment>
        <translation>エンドポイント %1 を変更: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>additional subflows %1</source>
        <translation>追加サブフロー数 %1</translation>
    </message>
    <message>
        <source>announced addresses %1</source>
        <translation>通知アドレス数 %1</translation>
    </message>
    <message>
        <source>Set the limits: %1</source>
        <translation>上限を設定: %1</translation>
    </message>
    <message>
        <source>Let the subflow %1 stand by</source>
        <translation>サブフロー %1 を待機させる</translation>
    </message>
    <message>
        <source>Let the subflow %1 carry data</source>
        <translation>サブフロー %1 にデータを運ばせる</translation>
    </message>
    <message>
        <source>Close the subflow %1</source>
        <translation>サブフロー %1 を閉じる</translation>
    </message>
    <message>
        <source>Announce the address %1</source>
        <translation>アドレス %1 を通知</translation>
    </message>
    <message>
        <source>Withdraw the announced address with id %1</source>
        <translation>ID %1 の通知アドレスを取り下げる</translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>エンドポイント %1 を削除</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>application, remote address</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>why</comment>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Left out: %1 – %2</source>
        <comment>an address with its interface, why</comment>
        <translation>除外: %1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, what to know about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It works through the path manager of the kernel.</source>
        <translation>カーネルのパスマネージャーを通じて動作します。</translation>
    </message>
    <message>
        <source>It works through the userspace path manager.</source>
        <translation>ユーザー空間のパスマネージャーを通じて動作します。</translation>
    </message>
    <message>
        <source>New connections get that one once it is in force.</source>
        <translation>適用されると、新しい接続はそのパスマネージャーを使用します。</translation>
    </message>
    <message>
        <source>1 live connection has the other one and keeps it.</source>
        <translation>現在の接続 1 件は別のパスマネージャーを使用しており、それを使い続けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections have the other one and keep it.</source>
        <translation>
            <numerusform>現在の接続 %n 件は別のパスマネージャーを使用しており、それを使い続けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about everything: %2</source>
        <comment>a program, what it does</comment>
        <translation>外部の %1 がすべてを判断しています: %2</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>ほか 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decides from outside about %2: %3</source>
        <comment>a program, connections, what it does</comment>
        <translation>外部の %1 が次の接続について判断しています。%2: %3</translation>
    </message>
</context>
<context>
    <name>manypath::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Bits per second (Mb/s)</source>
        <translation>ビット毎秒 (Mb/s)</translation>
    </message>
    <message>
        <source>Bytes per second (MB/s)</source>
        <translation>バイト毎秒 (MB/s)</translation>
    </message>
    <message>
        <source>&amp;Rates in:</source>
        <translation>速度の単位(&amp;R):</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the panel</source>
        <translation>パネルにアイコンを表示する(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the panel when the window is closed</source>
        <translation>ウィンドウを閉じてもパネルで動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>セッションの開始時にウィンドウなしで起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Notify when</source>
        <translation>通知するとき</translation>
    </message>
    <message>
        <source>Watched applications</source>
        <translation>監視するアプリケーション</translation>
    </message>
    <message>
        <source>Application to watch</source>
        <translation>監視に追加するアプリケーション</translation>
    </message>
    <message>
        <source>Name of an application</source>
        <translation>アプリケーション名</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>an interface is &amp;lost, and what takes over</source>
        <translation>インターフェースが失われたとき（引き継ぎ先も通知）(&amp;L)</translation>
    </message>
    <message>
        <source>it is &amp;back</source>
        <translation>インターフェースが復帰したとき(&amp;B)</translation>
    </message>
    <message>
        <source>one of these applications &amp;falls back to plain TCP:</source>
        <translation>次のアプリケーションのいずれかが通常の TCP にフォールバックしたとき(&amp;F):</translation>
    </message>
</context>
<context>
    <name>manypath::Program</name>
    <message>
        <source>That could not be done</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <source>Manypath keeps running</source>
        <translation>Manypath は動作を続けます</translation>
    </message>
    <message>
        <source>Its icon in the panel brings the window back. The menu there quits.</source>
        <translation>パネルのアイコンからウィンドウを再び表示できます。終了するには、そのメニューを使用します。</translation>
    </message>
</context>
<context>
    <name>manypath::RecordBar</name>
    <message>
        <source>&amp;Stop recording</source>
        <translation>記録を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Recording to %1: %2, %3 of at most %4.</source>
        <comment>a file, a duration, a size, a size</comment>
        <translation>%1 に記録中: %2、%3（最大 %4）。</translation>
    </message>
</context>
<context>
    <name>manypath::Recorder</name>
    <message>
        <source>Nothing can be recorded: the Manypath helper is not running.</source>
        <translation>記録できません。Manypath ヘルパーが動作していません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The recording has ended: %1 can&apos;t be written: %2</source>
        <comment>a file, an error</comment>
        <translation>記録が終了しました。%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The recording has ended: the Manypath helper went away. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>記録が終了しました。Manypath ヘルパーが停止しました。それまでの記録は %1 にあります。</translation>
    </message>
    <message>
        <source>The recording has ended: changes were missed. What was recorded is in %1.</source>
        <comment>a file</comment>
        <translation>記録が終了しました。一部の変更を取りこぼしました。それまでの記録は %1 にあります。</translation>
    </message>
    <message>
        <source>The recording has ended: %1 has become as large as a recording may be, %2.</source>
        <comment>a file, a size</comment>
        <translation>記録が終了しました。%1 が記録の最大サイズ %2 に達しました。</translation>
    </message>
</context>
<context>
    <name>manypath::RecordingFiles</name>
    <message>
        <source>Recordings (*.jsonl);;All files (*)</source>
        <translation>記録 (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is no recording: %2</source>
        <comment>a file, an error</comment>
        <translation>%1 は記録ではありません: %2</translation>
    </message>
    <message>
        <source>The recording is damaged and ends early. %1</source>
        <comment>what is damaged, a sentence</comment>
        <translation>記録が破損しており、途中で終わっています。%1</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>記録を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>記録(&amp;R)…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>記録を停止(&amp;R)</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Record to a file</source>
        <translation>ファイルに記録</translation>
    </message>
</context>
<context>
    <name>manypath::RequestDialog</name>
    <message>
        <source>Why it was refused</source>
        <translation>拒否された理由</translation>
    </message>
    <message>
        <source>&amp;Try for %1 s</source>
        <translation>%1 秒間試す(&amp;T)</translation>
    </message>
    <message>
        <source>The change goes back by itself unless you keep it</source>
        <translation>維持を選ばない限り、変更は自動的に元に戻ります</translation>
    </message>
</context>
<context>
    <name>manypath::Risk</name>
    <message>
        <source>It takes the only path of 1 connection.</source>
        <translation>1 件の接続から唯一の経路が失われます。</translation>
    </message>
    <message numerus="yes">
        <source>It takes the only path of %n connections.</source>
        <translation>
            <numerusform>%n 件の接続から唯一の経路が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything goes by %1 just now.</source>
        <comment>an interface</comment>
        <translation>現在、すべてのデータが %1 を通っています。</translation>
    </message>
    <message>
        <source>New connections will have one path only.</source>
        <translation>新しい接続の経路は 1 つだけになります。</translation>
    </message>
    <message>
        <source>New connections will get their paths in another way.</source>
        <translation>新しい接続は、別の方法で経路を得るようになります。</translation>
    </message>
</context>
<context>
    <name>manypath::Session</name>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>記録を表示しているため、何も変更できません。</translation>
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
        <translation>パスマネージャー</translation>
    </message>
    <message>
        <source>Who opens further paths: the kernel by its endpoints, or a policy of Manypath for each connection (userspace). A change holds for new connections; those there are keep theirs.</source>
        <translation>追加の経路を開く主体。カーネルがエンドポイントに従って開くか、Manypath のポリシーが接続ごとに開きます（ユーザー空間）。変更は新しい接続に適用されます。既存の接続は今のものを使い続けます。</translation>
    </message>
    <message>
        <source>Multipath TCP</source>
        <translation>Multipath TCP</translation>
    </message>
    <message>
        <source>Programs that ask for Multipath TCP get it. Connections made before stay as they are.</source>
        <translation>Multipath TCP を要求するプログラムが使用できるようになります。以前に開始された接続はそのままです。</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Decides which path takes the next data. Holds for new connections.</source>
        <translation>次のデータをどの経路で送るかを決めます。新しい接続に適用されます。</translation>
    </message>
    <message>
        <source>Patience with a silent path</source>
        <translation>応答のない経路の許容回数</translation>
    </message>
    <message>
        <source>After so many repetitions without an answer a path gets no new data while another one works. 0: never.</source>
        <translation>応答のないまま再送をこの回数繰り返すと、ほかに使える経路がある間、その経路には新しいデータを送りません。0: 判定しません。</translation>
    </message>
    <message>
        <source>Wait without a path</source>
        <translation>経路がないときの待ち時間</translation>
    </message>
    <message>
        <source>How long a connection that lost its last path waits for a new one before it ends.</source>
        <translation>最後の経路を失った接続が、終了するまで新しい経路を待つ時間。</translation>
    </message>
    <message>
        <source>Repeat announced addresses after</source>
        <translation>アドレスの再通知までの時間</translation>
    </message>
    <message>
        <source>An announced address that the peer doesn&apos;t confirm is announced again after at most this time. 0: never.</source>
        <translation>通知したアドレスを相手が確認しないとき、遅くともこの時間の後に再び通知します。0: 再通知しません。</translation>
    </message>
    <message>
        <source>Rest after a blocked network</source>
        <translation>ネットワークに遮断された後の休止時間</translation>
    </message>
    <message>
        <source>Where a network swallows Multipath TCP, plain TCP is used for this time, longer each time it happens again. 0: Multipath TCP is always tried.</source>
        <translation>ネットワークが Multipath TCP を通さない場合、この時間だけ通常の TCP を使用します。繰り返されるたびに長くなります。0: 常に Multipath TCP を試みます。</translation>
    </message>
    <message>
        <source>Attempts before plain TCP</source>
        <translation>通常の TCP に切り替えるまでの試行回数</translation>
    </message>
    <message>
        <source>How often a connection is tried with Multipath TCP while nobody answers. From 128 on it never falls back.</source>
        <translation>応答がないとき、Multipath TCP での接続を試みる回数。128 以上では、フォールバックしません。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Finds data that a network altered on the way. Costs computing time; used when either side wants it.</source>
        <translation>途中のネットワークで改変されたデータを検出します。計算時間がかかります。どちらか一方が望めば使用されます。</translation>
    </message>
    <message>
        <source>Further paths to the first address</source>
        <translation>最初のアドレスへの追加経路</translation>
    </message>
    <message>
        <source>Peers may open further paths to the address they first connected to. Off for servers behind a load balancer.</source>
        <translation>相手は、最初に接続したアドレスへ追加の経路を開けます。ロードバランサーの背後にあるサーバーではオフにします。</translation>
    </message>
    <message>
        <source>Room for IPv6 addresses with a port</source>
        <translation>ポート付き IPv6 アドレス用の空き</translation>
    </message>
    <message>
        <source>Leaves out the timestamp of a packet that announces an IPv6 address with a port, which would not fit otherwise.</source>
        <translation>ポート付きの IPv6 アドレスを通知するパケットでは、タイムスタンプを省きます。省かないと収まりません。</translation>
    </message>
    <message>
        <source>A setting of this kernel that Manypath doesn&apos;t know.</source>
        <translation>Manypath が知らない、このカーネルの設定です。</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>オフ</translation>
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
        <translation>このカーネルには Multipath TCP の設定がありません。</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Settings of the kernel</source>
        <translation>カーネルの設定</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>デフォルト: %1</translation>
    </message>
    <message>
        <source>Back to the kernel&apos;s default</source>
        <translation>カーネルのデフォルトに戻す</translation>
    </message>
    <message>
        <source>%1: back to the default, %2</source>
        <comment>a setting, its default</comment>
        <translation>%1: デフォルトの %2 に戻す</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>This kernel offers no choice.</source>
        <translation>このカーネルでは選択できません。</translation>
    </message>
    <message>
        <source>New connections use the path manager %1.</source>
        <translation>新しい接続はパスマネージャー「%1」を使用します。</translation>
    </message>
    <message>
        <source>1 live connection keeps the one it has.</source>
        <translation>現在の接続 1 件は、今のパスマネージャーを使い続けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n live connections keep the one they have.</source>
        <translation>
            <numerusform>現在の接続 %n 件は、今のパスマネージャーを使い続けます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manypath::ShareList</name>
    <message>
        <source>Share of bytes</source>
        <translation>バイト数の割合</translation>
    </message>
</context>
<context>
    <name>manypath::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>manypath::StateBar</name>
    <message>
        <source>&amp;Enable MPTCP</source>
        <translation>MPTCP を有効にする(&amp;E)</translation>
    </message>
    <message>
        <source>Sets net.mptcp.enabled to 1 until the next boot</source>
        <translation>次の起動まで net.mptcp.enabled を 1 に設定します</translation>
    </message>
</context>
<context>
    <name>manypath::StateLine</name>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability: it can watch but not change anything.</source>
        <translation>ヘルパーに CAP_NET_ADMIN ケーパビリティがありません。監視はできますが、何も変更できません。</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer: endpoints and limits can&apos;t be shown.</source>
        <translation>カーネルのパスマネージャーが応答しません。エンドポイントと上限を表示できません。</translation>
    </message>
    <message>
        <source>The kernel&apos;s events do not arrive: changes show with a delay.</source>
        <translation>カーネルのイベントが届きません。変更は遅れて表示されます。</translation>
    </message>
    <message>
        <source>This kernel does not list its MPTCP sockets: connections from before the helper are missing.</source>
        <translation>このカーネルは MPTCP ソケットを一覧にしません。ヘルパーの起動前からの接続は表示されません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a number of connections</comment>
        <translation>%1があります。</translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <comment>a number of connections, a number of interfaces</comment>
        <translation>%1が%2を使用しています。</translation>
    </message>
    <message>
        <source>1 fell back to TCP: the peer or the network has no MPTCP.</source>
        <translation>1 件が TCP にフォールバックしました: 相手またはネットワークが MPTCP に対応していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n fell back to TCP: the peers or the network have no MPTCP.</source>
        <translation>
            <numerusform>%n 件が TCP にフォールバックしました: 相手またはネットワークが MPTCP に対応していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This kernel has no Multipath TCP.</source>
        <translation>このカーネルには Multipath TCP がありません。</translation>
    </message>
    <message>
        <source>Linux has it since 5.6, where it is built in (CONFIG_MPTCP).</source>
        <translation>Linux では 5.6 以降、組み込んでビルドされていれば (CONFIG_MPTCP) 利用できます。</translation>
    </message>
    <message>
        <source>Connections made before stay: %1.</source>
        <comment>a number of connections</comment>
        <translation>以前に開始された接続は残ります: %1。</translation>
    </message>
    <message>
        <source>Multipath TCP is turned off (net.mptcp.enabled is 0): no new connection can use it.</source>
        <translation>Multipath TCP はオフになっています (net.mptcp.enabled が 0)。新しい接続では使用できません。</translation>
    </message>
    <message>
        <source>No MPTCP connection at the moment.</source>
        <translation>現在、MPTCP 接続はありません。</translation>
    </message>
    <message>
        <source>You see what was known before.</source>
        <translation>以前に取得した情報を表示しています。</translation>
    </message>
    <message>
        <source>The Manypath helper is not running: nothing is known of the connections of this computer.</source>
        <translation>Manypath ヘルパーが動作していません。このコンピューターの接続について何もわかりません。</translation>
    </message>
    <message>
        <source>The window comes to life by itself as soon as the service manypath-helper runs.</source>
        <translation>manypath-helper サービスが動作し始めると、このウィンドウは自動的に使えるようになります。</translation>
    </message>
    <message>
        <source>Asking the Manypath helper…</source>
        <translation>Manypath ヘルパーに問い合わせ中…</translation>
    </message>
    <message>
        <source>The Manypath helper is not running.</source>
        <translation>Manypath ヘルパーが動作していません。</translation>
    </message>
    <message>
        <source>The kernel&apos;s path manager does not answer.</source>
        <translation>カーネルのパスマネージャーが応答しません。</translation>
    </message>
    <message>
        <source>The helper lacks the CAP_NET_ADMIN capability.</source>
        <translation>ヘルパーに CAP_NET_ADMIN ケーパビリティがありません。</translation>
    </message>
    <message>
        <source>1 connection uses more than one path.</source>
        <translation>1 件の接続が複数の経路を使用しています。</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections use more than one path.</source>
        <translation>
            <numerusform>%n 件の接続すべてが複数の経路を使用しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connections uses more than one path.</source>
        <translation>
            <numerusform>%n 件の接続のうち 1 件が複数の経路を使用しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 use more than one path.</source>
        <comment>a number; a number of connections</comment>
        <translation>%2のうち %1 件が複数の経路を使用しています。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and name of an interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 share the load</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 が負荷を分担しています</translation>
    </message>
    <message>
        <source>%1 carries the data</source>
        <comment>an interface</comment>
        <translation>%1 がデータを運んでいます</translation>
    </message>
    <message>
        <source>%1 carries most</source>
        <comment>an interface</comment>
        <translation>%1 が大部分を運んでいます</translation>
    </message>
    <message>
        <source>%1 helps</source>
        <comment>an interface</comment>
        <translation>%1 が補助しています</translation>
    </message>
    <message>
        <source>%1 help</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 が補助しています</translation>
    </message>
    <message>
        <source>%1 stands by</source>
        <comment>an interface</comment>
        <translation>%1 は待機しています</translation>
    </message>
    <message>
        <source>%1 stand by</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 は待機しています</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <comment>an interface</comment>
        <translation>%1 は失われています</translation>
    </message>
    <message>
        <source>%1 are lost</source>
        <comment>names of interfaces, two or more</comment>
        <translation>%1 は失われています</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>clauses of a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>manypath::Step</name>
    <message>
        <source>Add endpoint %1</source>
        <translation>エンドポイント %1 の追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n endpoints</source>
        <translation>
            <numerusform>%n 個のエンドポイントの追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>エンドポイント %1 の削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n endpoints</source>
        <translation>
            <numerusform>%n 個のエンドポイントの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Change endpoint %1</source>
        <translation>エンドポイント %1 の変更</translation>
    </message>
    <message>
        <source>Role of %1: %2</source>
        <comment>an interface, its role</comment>
        <translation>%1 の役割: %2</translation>
    </message>
    <message>
        <source>Forget the role of %1</source>
        <comment>an interface</comment>
        <translation>%1 の役割の取り消し</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>上限の変更</translation>
    </message>
    <message>
        <source>Change the limit per connection</source>
        <translation>接続ごとの上限の変更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change parameters of %1</source>
        <comment>a policy</comment>
        <translation>%1 のパラメーターの変更</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>ポリシー %1</translation>
    </message>
</context>
<context>
    <name>manypath::StepHistory</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what is undone</comment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what is done again</comment>
        <translation>やり直す: %1</translation>
    </message>
</context>
<context>
    <name>manypath::TimePlot</name>
    <message>
        <source>1 segment</source>
        <translation>1 セグメント</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n セグメント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>interface, addresses of a subflow</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rate, both ways</source>
        <translation>速度（双方向）</translation>
    </message>
    <message>
        <source>Receive rate</source>
        <translation>受信速度</translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation>送信速度</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>輻輳ウィンドウ</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 セグメント/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>segments per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>event in a plot: a subflow over that interface came up</comment>
        <translation>%1 が参加</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>event in a plot: the subflow over that interface was closed</comment>
        <translation>%1 を終了</translation>
    </message>
    <message>
        <source>%1 broke off</source>
        <comment>event in a plot: the subflow over that interface ended with an error</comment>
        <translation>%1 が切断</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>event in a plot: a subflow over that interface did not come up</comment>
        <translation>%1 の参加を拒否</translation>
    </message>
    <message>
        <source>%1 is backup</source>
        <comment>event in a plot</comment>
        <translation>%1 をバックアップに変更</translation>
    </message>
    <message>
        <source>%1 is normal</source>
        <comment>event in a plot: no longer backup</comment>
        <translation>%1 を通常に変更</translation>
    </message>
    <message>
        <source>peer offers %1</source>
        <comment>event in a plot: an address</comment>
        <translation>相手が %1 を通知</translation>
    </message>
    <message>
        <source>peer withdraws %1</source>
        <comment>event in a plot: an address</comment>
        <translation>相手が %1 を取り下げ</translation>
    </message>
    <message>
        <source>fell back to TCP</source>
        <comment>event in a plot</comment>
        <translation>TCP にフォールバック</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 を喪失</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>event in a plot: an interface</comment>
        <translation>%1 が復帰</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>interface or subflow, what was measured there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between readings</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of each subflow over time</source>
        <comment>a quantity</comment>
        <translation>各サブフローの%1の推移</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>測定値なし</translation>
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
        <translation>失われたインターフェース: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Policies are paused.</source>
        <translation>ポリシーは一時停止中です。</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>ポリシー: %1</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <comment>rates: received, sent</comment>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>You see a recording.</source>
        <translation>記録を表示しています。</translation>
    </message>
</context>
<context>
    <name>manypath::TrayIcon</name>
    <message>
        <source>Recording to %1.</source>
        <comment>a file</comment>
        <translation>%1 に記録中です。</translation>
    </message>
</context>
<context>
    <name>manypath::TrayMenu</name>
    <message>
        <source>&amp;Show Manypath</source>
        <translation>Manypath を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>ポリシー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Manypath</source>
        <translation>Manypath を隠す(&amp;H)</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was changed, a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Changes on trial</source>
        <translation>試用中の変更</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>維持する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go back now</source>
        <translation>今すぐ元に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>These changes go back by themselves in %1 s.</source>
        <translation>これらの変更は %1 秒後に自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>This change goes back by itself in %1 s.</source>
        <translation>この変更は %1 秒後に自動的に元に戻ります。</translation>
    </message>
</context>
<context>
    <name>manypath::TrialKeeper</name>
    <message>
        <source>The trial was over before the change was made</source>
        <translation>変更を行う前に試用が終了しました</translation>
    </message>
</context>
<context>
    <name>manypath::UndoBar</name>
    <message>
        <source>Try each change for %1 s &amp;first</source>
        <translation>変更のたびに、まず %1 秒間試す(&amp;F)</translation>
    </message>
    <message>
        <source>A change goes back by itself unless you keep it</source>
        <translation>維持を選ばない限り、変更は自動的に元に戻ります</translation>
    </message>
</context>
<context>
    <name>manypath::WithdrawAddressDialog</name>
    <message>
        <source>Withdraw an address</source>
        <translation>アドレスの取り下げ</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>取り下げ(&amp;W)</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <comment>address, its address id</comment>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>The peer closes the subflows that have it.</source>
        <translation>相手は、このアドレスを使うサブフローを閉じます。</translation>
    </message>
    <message>
        <source>From the peer %1</source>
        <comment>address</comment>
        <translation>相手 %1 への通知を取り下げ</translation>
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
        <translation>TCP (フォールバック)</translation>
    </message>
    <message>
        <source>created</source>
        <comment>connection state</comment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>established</source>
        <comment>connection state</comment>
        <translation>確立済み</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>connection state</comment>
        <translation>終了中</translation>
    </message>
    <message>
        <source>The connection fell back to plain TCP: the peer or the network between has no Multipath TCP. It stays on one path.</source>
        <translation>接続は通常の TCP にフォールバックしました。相手または途中のネットワークが Multipath TCP に対応していません。この接続は 1 つの経路のままになります。</translation>
    </message>
    <message>
        <source>The handshake is done, but no data has confirmed Multipath TCP yet. Further subflows can be opened after that.</source>
        <translation>ハンドシェイクは完了しましたが、Multipath TCP を確認するデータはまだ届いていません。確認後に、さらにサブフローを開けるようになります。</translation>
    </message>
    <message>
        <source>Multipath TCP is confirmed by both sides.</source>
        <translation>Multipath TCP は双方で確認されています。</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>接続を終了しています。</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>subflow state</comment>
        <translation>確立待ち</translation>
    </message>
    <message>
        <source>established</source>
        <comment>subflow state</comment>
        <translation>確立済み</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>subflow state</comment>
        <translation>終了中</translation>
    </message>
    <message>
        <source>initial</source>
        <comment>role of a subflow</comment>
        <translation>初期</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of a subflow</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>backup by peer</source>
        <comment>role of a subflow</comment>
        <translation>相手がバックアップに指定</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>role of a subflow</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>server</source>
        <comment>this side of a connection</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>client</source>
        <comment>this side of a connection</comment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>path manager</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>kernel</source>
        <comment>path manager</comment>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>userspace</source>
        <comment>path manager</comment>
        <translation>ユーザー空間</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>local and remote address of a subflow</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>application</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a systemd unit</comment>
        <translation>ユニット %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user name and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Loopback</source>
        <comment>interface type</comment>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <comment>interface type</comment>
        <translation>イーサネット</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <comment>interface type</comment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>interface type</comment>
        <translation>モバイル</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>interface type</comment>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>Bridge</source>
        <comment>interface type</comment>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>interface type</comment>
        <translation>仮想</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>interface type</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>down</source>
        <comment>interface state</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>up</source>
        <comment>interface state</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>interface state</comment>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>default route without a gateway</comment>
        <translation>直接</translation>
    </message>
    <message>
        <source>%1 (table %2)</source>
        <comment>gateway, routing table</comment>
        <translation>%1 (テーブル %2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default route</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>endpoint flags</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>another program</source>
        <comment>owner of an endpoint</comment>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>the kernel</source>
        <comment>owner of an endpoint</comment>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Manypath (by hand)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath (手動)</translation>
    </message>
    <message>
        <source>Manypath (policy)</source>
        <comment>owner of an endpoint</comment>
        <translation>Manypath (ポリシー)</translation>
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
        <translation>別のプログラム、または ip mptcp を使ったユーザーが作成しました。ポリシーはこれに手を加えません。変更や削除ができます。</translation>
    </message>
    <message>
        <source>The kernel made it by itself when it answered an announced address.</source>
        <translation>カーネルが、通知されたアドレスに応答したときに自動的に作成しました。</translation>
    </message>
    <message>
        <source>Somebody added it through Manypath. The policy leaves it alone.</source>
        <translation>ユーザーが Manypath を使って追加しました。ポリシーはこれに手を加えません。</translation>
    </message>
    <message>
        <source>The policy made it, and brings back what you change or remove. To keep it off an interface, give that the role never.</source>
        <translation>ポリシーが作成しました。変更や削除をしても元に戻されます。あるインターフェースに作成させないようにするには、そのインターフェースの役割を「使用しない」にしてください。</translation>
    </message>
    <message>
        <source>NetworkManager made it, and brings back what you change or remove. Its profile decides (connection.mptcp-flags).</source>
        <translation>NetworkManager が作成しました。変更や削除をしても元に戻されます。そのプロファイルの設定 (connection.mptcp-flags) で決まります。</translation>
    </message>
    <message>
        <source>The service mptcpd made it, and may bring back what you change or remove.</source>
        <translation>mptcpd サービスが作成しました。変更や削除をしても元に戻されることがあります。</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>role of an interface</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>role of an interface</comment>
        <translation>優先</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>role of an interface</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>never</source>
        <comment>role of an interface</comment>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Used when it leads somewhere: a default route, up, with a link.</source>
        <translation>外部に通じているときに使用します。つまり、デフォルトルートがあり、有効で、リンクがあるときです。</translation>
    </message>
    <message>
        <source>Used before all others where not all can be.</source>
        <translation>すべてを使用できないときに、ほかのどれよりも先に使用します。</translation>
    </message>
    <message>
        <source>Its subflows carry data only when no other can.</source>
        <translation>そのサブフローは、ほかのサブフローがどれもデータを運べないときにだけ、データを運びます。</translation>
    </message>
    <message>
        <source>The policy leaves it alone.</source>
        <translation>ポリシーはこれを使用しません。</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 件の接続</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n 件の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>1 subflow</source>
        <translation>1 本のサブフロー</translation>
    </message>
    <message numerus="yes">
        <source>%n subflows</source>
        <translation>
            <numerusform>%n 本のサブフロー</numerusform>
        </translation>
    </message>
    <message>
        <source>1 interface</source>
        <translation>1 個のインターフェース</translation>
    </message>
    <message numerus="yes">
        <source>%n interfaces</source>
        <translation>
            <numerusform>%n 個のインターフェース</numerusform>
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
