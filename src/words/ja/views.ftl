## Pod と IP: サブネットごとのアドレス
view-pods = Pod と IP
cmd-show-pods = Pod と IP を表示
pods-per-subnet = サブネットごとのアドレス
pods-nodes = ノード { $n } 台
pods-scale = 棒の目盛り
pods-scale-addresses = アドレス数
pods-scale-share = 割合
pods-copy-table = 表計算用に表をコピー
pods-col-subnet = サブネット
pods-col-block = ブロック
pods-col-bar = 使用状況
pods-col-total = サイズ
pods-col-aws = AWS 予約
pods-col-control-plane = 制御プレーン
pods-col-enis = ノード ENI
pods-col-pods = Pod
pods-col-warm = ウォーム
pods-col-services = LB・NAT
pods-col-other = 確保分
pods-col-used = 使用
pods-col-free = 空き
pods-explain = この数の内訳を表示
pods-to = { $n } まで ›
pods-short = { $n } 不足
pods-all-subnets = 全 { $n } サブネット
pods-no-room = { $n } アドレスが入りません
pods-no-subnets = サブネットがまだありません。トポロジーで描くか、ひな形を開いてください。
percent = { $n }%

## 1 ノードの試算
trial = 1 ノード
trial-type = インスタンスタイプ
trial-type-unknown = 不明なインスタンスタイプです。m5.large のように入力してください
trial-design = 試算 · { $name } のノードは { $n } 個使用
trial-no-design = 試算 · 適用するまで設計は変わりません
trial-pods = Pod 数
trial-of = 最大 { $n }
trial-state = ノードの状態
trial-steady = 定常
trial-churn = 入れ替わり後
trial-as-designed = 設計どおり
trial-use = { $side } を適用
trial-used = 設計の CNI 設定を変更しました
trial-fallback = { $instance } はプレフィックスを持てません。CNI は通知なしにセカンダリ IP に切り替わります。
trial-interfaces = ノードのネットワークインターフェイス
trial-eni = ENI { $n } 番
trial-eni-attached = 接続済み
trial-eni-unused = 不要
trial-eni-trunk = トランク
trial-eni-node-only = ノード専用
trial-addresses = アドレス
trial-pods-placed = Pod
trial-warm = ウォーム
trial-grows = 次の増加
trial-grows-pod = Pod { $n } 個目
trial-grows-never = 上限
trial-against = A との差
trial-hang = アドレスなしで待機
trial-sum-secondary = プライマリ { $enis } + セカンダリ { $pool } (Pod { $pods }、ウォーム { $warm }) = { $sum }
trial-sum-prefix = プレフィックス { $prefixes } × { $unit } + プライマリ { $enis } = { $sum }
trial-sum-ipv6 = ノードの IPv4 アドレスは 1 個。{ $pods } 個の Pod は IPv6 を使用
step-cni-settings = 試算の CNI 設定を適用
step-cni-variable = { $name } を設定

## CNI の設定
cni-title = VPC CNI の設定
cni-whole-cluster = クラスター全体
cni-mode = モード
cni-mode-secondary = セカンダリ IP
cni-mode-prefix = プレフィックス委任
cni-mode-ipv6 = IPv6 モード
cni-ipv6 = IPv6 クラスターです。ノードごとの IPv4 アドレスは 1 個で、Pod は /80 プレフィックスから取得し、ウォーム設定は読まれません。
cni-targets-hint = この 2 つのどちらかを設定すると、ENI とプレフィックスのウォーム設定は無効になります。
cni-custom-networking = カスタムネットワーキング
cni-pod-eni = Pod のセキュリティグループ
cni-not-set = 未設定
cni-default = { $n } (既定)
cni-not-a-number = 0 以上の整数を入力してください
cni-not-json = vpc-cni アドオンの設定が JSON オブジェクトではありません。先にアドオンのプロパティで直してください

## 数の内訳
explain-title = 内訳
explain-hint = 表や試算の数をクリックすると内訳が表示されます。
explain-copy = 内訳を出典とともにコピー
explain-sources = 出典

## 時間の経過
time = 時間の経過
time-script = 起きること
time-scale-out = スケールアウト
time-scale-in = スケールイン
time-upgrade = ローリング更新
time-churn = Pod の入れ替わり
time-play = 再生
time-pause = 一時停止
time-to-start = 最初に戻る
time-next-event = 次の出来事
time-previous-event = 前の出来事
time-speed = 速さ
time-scrub = 時刻
time-of = { $at } / { $end }
time-chart = サブネットごとの使用アドレスの推移
time-limit = 上限 { $n }
time-minutes = { $n } 分
time-hung = 待機
time-hung-most = 最大 { $n }
time-nothing = 再生するノードがありません。トポロジーでノードグループを追加してください。
time-event-none = ここでは何も起きません
time-used = 使用
time-table = 同じ内容を表で見る
time-no-hang = 待機する Pod はありません
