## 編集が断られる理由
edit-no-such = { $id } はもうありません
edit-no-room = VPC に空きの /{ $len } ブロックがありません。VPC に CIDR ブロックを追加するか、サブネットを小さくしてください
edit-no-more-zones = { $region } の既知のゾーンはすべて描かれています。別のゾーン名を入力してください
edit-nat-needs-public = NAT ゲートウェイにはパブリックサブネットが必要ですが、{ $subnet } はプライベートです
edit-no-subnet-for-lb = このロードバランサーに合うサブネットがありません。インターネット向けにはパブリックサブネットが必要です
edit-empty-name = 名前は空にできません
edit-fixed = VPC とクラスターは削除や複製ができません
edit-unknown-region = リージョン { $region } はありません

## Basics
plain = { $text }
number = { $n }
close = 閉じる
cancel = キャンセル
severity-error = エラー
severity-warning = 警告
severity-info = 情報

## Kinds of things
kind-cluster = クラスター
kind-vpc = VPC
kind-internet-gateway = インターネットゲートウェイ
kind-zone = ゾーン
kind-subnet = サブネット
kind-nat-gateway = NAT ゲートウェイ
kind-load-balancer = ロードバランサー
kind-nodegroup = ノードグループ
kind-fargate-profile = Fargate プロファイル
kind-addon = アドオン

## Commands
cmd-group-tools = ツール
cmd-group-edit = 編集
cmd-group-view = 表示
cmd-group-file = 設計
cmd-select-tool = 選択と移動
cmd-hand-tool = 画面の移動
cmd-add-zone = ゾーンを追加
cmd-add-public-subnet = パブリックサブネットを追加
cmd-add-private-subnet = プライベートサブネットを追加
cmd-add-nodegroup = ノードグループを追加
cmd-add-fargate = Fargate プロファイルを追加
cmd-add-nat = NAT ゲートウェイを追加
cmd-add-load-balancer = ロードバランサーを追加
cmd-undo = 元に戻す
cmd-redo = やり直す
cmd-delete = 削除
cmd-duplicate = 複製
cmd-rename = 名前を変更
cmd-select-all = すべて選択
cmd-move-left = サブネットを左のゾーンへ移動
cmd-move-right = サブネットを右のゾーンへ移動
cmd-fix-all = 安全な修正をすべて適用
cmd-zoom-in = 拡大
cmd-zoom-out = 縮小
cmd-zoom-reset = 100 % 表示
cmd-fit = 全体を表示
cmd-fit-selection = 選択範囲を表示
cmd-new-design = 新しい設計…
cmd-open-file = ファイルを開く…
cmd-download = 設計ファイルをダウンロード
cmd-designs = 保存した設計…
cmd-show-topology = トポロジーを表示
cmd-show-export = エクスポートを表示
cmd-toggle-theme = ライトとダークを切り替え
cmd-toggle-language = 英語と日本語を切り替え
cmd-palette = 検索と実行…
cmd-shortcuts = キーボードショートカット

## Steps of the history
history-start = 開いた時点
step-rename = 名前を { $name } に変更
step-delete = { $name } を削除
step-delete-many = { $n } 個を削除
step-duplicate = { $name } を複製
step-duplicate-many = { $n } 個を複製
step-fix-all = 安全な修正を適用
step-move = { $name } を { $to } へ移動
step-place-group = { $name } を配置
step-add-zone = ゾーンを追加
step-add-public-subnet = { $zone } にパブリックサブネットを追加
step-add-private-subnet = { $zone } にプライベートサブネットを追加
step-add-nat = { $subnet } に NAT ゲートウェイを追加
step-add-nodegroup = ノードグループを追加
step-add-fargate = Fargate プロファイルを追加
step-add-load-balancer = ロードバランサーを追加
step-change-field = { $name }: { $field }

## The frame
stage = 図
tools = ツール
views = 表示の切り替え
view-topology = トポロジー
view-export = エクスポート
side-panel = サイドパネル
panel-properties = プロパティ
panel-findings = 検出結果
panel-outline = アウトライン
panel-history = 履歴
design-name = クラスター名
language = 言語
top-search = 検索と実行
saved = 保存済み
saving = 保存中…
not-saved = 未保存: { $why }
scenario = アドレスを数えるサイズ
scenario-minimum = 最小
scenario-desired = 希望
scenario-maximum = 最大
scenario-upgrade = 更新時
zoom = ズーム
zoom-fit = 全体
canvas-label = 設計の図。矢印キーで移動でき、アウトラインにすべて表示されます
label-subnet = { $kind } { $name }、{ $cidr }、{ $route }、{ $gauge }
label-group = { $kind } { $name }、{ $about }、{ $size }
label-thing = { $kind } { $name }
placing-into = { $what }: Enter で { $target } に配置。矢印キーで場所を選ぶか、クリックしてください
placing-nowhere = { $what }: まだ配置できる場所がありません。先にゾーンとサブネットを追加してください
placing-not-here = そこには配置できません
announce-findings = エラー { $errors } 件、警告 { $warnings } 件
announce-selected = { $kind } { $name } を選択しました
toast-label = 最後のメッセージ
toast-deleted = { $n } 個を、中にあるものごと削除しました

## Status bar
status-errors = エラー { $n } 件
status-warnings = 警告 { $n } 件
status-infos = 情報 { $n } 件
status-checking = 設計を検査しています…
status-not-checked = 検査できていません。もう一度試す
status-needed-only = アドレス { $used } 個が必要 (サブネットのサイズは未指定)
status-needed-minimum = 最小時、サブネットの { $all } 個中 { $used } 個のアドレスが必要
status-needed-desired = 希望時、サブネットの { $all } 個中 { $used } 個のアドレスが必要
status-needed-maximum = 最大時、サブネットの { $all } 個中 { $used } 個のアドレスが必要
status-needed-upgrade = 更新時、サブネットの { $all } 個中 { $used } 個のアドレスが必要
status-no-shortage = 不足するサブネットなし
status-shortage = { $subnet } で { $missing } 個不足
outlook-short = { $more ->
    [0] { $subnet } で { $missing } 個不足します
   *[other] { $subnet } で { $missing } 個、ほか { $more } サブネットでも不足します
}
status-shortage-at = 最初の不足: { $group } が { $nodes } ノードで { $subnet }
status-empty = VPC にまだ何も描かれていません
status-managed-vpc = VPC は eksctl が作成
status-existing-vpc = eksctl は既存の VPC を使用

## Properties
inspector-look = キャンバス上のものを選ぶと、その内容と使用状況を見られます
inspector-see-cluster = クラスターを見る
inspector-see-vpc = VPC を見る
inspector-nothing = 図の要素を選ぶと編集できます。左のツールをドラッグして追加します
inspector-edit-cluster = クラスターを編集
inspector-edit-vpc = VPC を編集
inspector-many = { $n } 個を選択中
chip-public = パブリック
chip-private = プライベート
count-zones = ゾーン { $n } 個
count-subnets = サブネット { $n } 個
count-nodegroups = ノードグループ { $n } 個
count-nodes = 最大 { $n } ノード
addresses-at-minimum = 最小時のアドレス
addresses-at-desired = 希望時のアドレス
addresses-at-maximum = 最大時のアドレス
addresses-at-upgrade = 更新時のアドレス
use-aws = AWS 予約
use-control-plane = コントロールプレーン ENI
use-node = ノードの ENI
use-pod = Pod
use-warm = ウォーム (待機中)
use-load-balancer = ロードバランサー・NAT・エンドポイント
use-other = 確保分
use-total = 使用合計
use-free = 空き
use-short = 不足
addresses-share = { $name }: { $nodes } ノード × { $ips } = { $sum }
addresses-of-node = 1 ノードのアドレス
addresses-unknown-type = このインスタンスタイプは不明なため、アドレスを数えていません
addresses-max-pods = 最大 Pod 数 { $n }: { $because }
max-pods-interfaces = ENI が保持できる数 + 2
max-pods-managed = マネージドノードグループの上限
max-pods-set = 手動設定
max-pods-windows = Windows、ENI は 1 つ
addresses-pods = 固有アドレスを持つ Pod { $n } 個 (上限 { $fit })
addresses-node-sum = ENI { $enis } + プール { $pool } (うちウォーム { $warm }) = { $sum }

## Findings
findings-none = 問題はありません
findings-errors = エラー { $n } 件
findings-warnings = 警告 { $n } 件
findings-infos = 情報 { $n } 件
findings-more = さらに表示（残り { $n } 件）
findings-fix-all = 安全な修正 { $n } 件を適用
finding-why = 理由

## Parts that are loaded later
part-not-loaded = ページのこの部分を読み込めませんでした。ネットワークを確認して、もう一度お試しください。ページが更新されている場合は、再読み込みしてください。設計は保存されています
part-again = もう一度試す

## Export
export-build = 構築ツール
export-picture = 図
export-paper = 文書と一覧
export-keep = 保存
export-cut = 最初の { $n } 行だけを表示しています。ダウンロードにはすべて含まれます
exchange-not-loaded = ファイルを読み書きする部分を読み込めないか、応答がありません。ネットワークを確認して、もう一度お試しください
exchange-misunderstood = ファイルを読み書きする部分のバージョンが異なります。ページを再読み込みしてください
export-all = すべてダウンロード
export-all-hint = すべての形式を 1 つの zip アーカイブにまとめます
exchange-no-archive = アーカイブが大きすぎます
export-format = 形式
export-copy = コピー
export-download = ダウンロード
export-usage = 使い方
export-text = エクスポートされたテキスト
export-reasons = このファイルがこの形になる理由
export-losses = この形式で表せないもの
copied = コピーしました
copy-failed = ブラウザーがコピーを許可しませんでした。テキストを選択してコピーしてください
download-failed = ブラウザーがダウンロードを許可しませんでした

## Files and storage
file-opened = { $name } を開きました
file-opened-notes = { $name } を開きました。{ $note }{ $more ->
    [0] {""}
   *[other] (ほか { $more } 件)
 }
imported-title = 読み込みの結果
imported-show = すべて表示
imported-as = { $format }:
imported-notes = 仮定したもの、保持したもの、読めなかったもの
imported-line = { $line } 行目
imported-copy = コピー
file-refused = { $name } を開けません: { $why }
paste-refused = 貼り付けた内容は設計ではありません: { $why }
file-unreadable = ブラウザーが { $name } を読み取れませんでした
storage-unavailable = このブラウザーには保存できません (プライベートウィンドウなど)。設計をダウンロードしてください
storage-full = ブラウザーの保存領域がいっぱいです。古い設計を削除するか、ダウンロードしてください
storage-failed = ブラウザーに保存できませんでした: { $detail }。設計をダウンロードしてください
saved-as-copy = この設計は別のタブで変更されました。両方を保存し、このタブは自分の版で続けます
design-deleted = { $name } を削除しました

## Dialogs
dialog-designs = 保存した設計
dialog-starters = 出発点
dialog-shortcuts = キーボードショートカット
dialog-palette = 検索と実行
designs-copy = コピーを作成
designs-delete = 削除
designs-note = 設計はこのブラウザーにのみ保存されます。別の場所に残すにはダウンロードしてください
palette-placeholder = コマンドまたは名前を入力
palette-none = 見つかりません
keys-canvas = 図の上で
keys-walk = 設計の中を移動
keys-place = 配置、または選択中の名前を変更
keys-pan = 押している間、画面を移動
keys-zoom = ホイールでポインターの位置をズーム
keys-cancel = 取り消し、または外側を選択
welcome-title = EKS クラスターを描いて、その場で動作を確認
welcome-text = 自由に変更できる例です。データはブラウザーの外に出ません
welcome-keep = これで始める
welcome-starters = ほかの出発点
welcome-open = ファイルを開く
welcome-empty = 空から始める
scenario-zone-lost = ゾーン障害
scenario-blue-green = 新旧並行
addresses-at-zone-lost = ゾーン障害時のアドレス
addresses-at-blue-green = 新旧並行時のアドレス
status-needed-zone-lost = ゾーン障害時、サブネットの { $all } 個中 { $used } 個のアドレスが必要
status-needed-blue-green = 新旧並行時、サブネットの { $all } 個中 { $used } 個のアドレスが必要

kind-route-table = ルートテーブル
kind-vpc-endpoint = VPC エンドポイント
kind-network = 接続先のネットワーク
kind-security-group = セキュリティグループ
edit-role-taken = { $role } のセキュリティグループはすでにあります
edit-service-taken = { $service } のエンドポイントはすでにあります
cmd-add-route-table = 選択したサブネットのルートテーブルを追加
cmd-add-peering = ピアリングでネットワークを接続
cmd-add-transit = トランジットゲートウェイでネットワークを接続
cmd-add-vpn = VPN でネットワークを接続

## Ways to the views and dialogs
view-aws = AWS
cmd-show-aws = AWS を表示
view-address = アドレス空間
cmd-show-address = アドレス空間を表示
dialog-compare = 比較
cmd-compare = 比較…
compare-gone = このブラウザーにはもうありません
compare-version = { $when } の版、{ $name }
take-over = 取り込む
traffic-pick-not-here = ここは経路の端になりません。ノードグループ、サブネット、コントロールプレーン、インターネットゲートウェイから選びます
view-traffic = トラフィック
cmd-show-traffic = トラフィックを表示
view-pods = Pod と IP
cmd-show-pods = Pod と IP を表示
