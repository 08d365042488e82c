## 図
scene-region = リージョン { $code }
scene-region-named = リージョン { $code } ({ $ja })
scene-empty-vpc =
    この VPC はまだ空です
    Z キーでゾーンを追加するか、左からドラッグしてください
scene-empty-zone =
    このゾーンにサブネットがありません
    U でパブリック、S でプライベートを追加します
scene-zone = { $name }
scene-zone-unnamed = ゾーン未指定
scene-local-zone = ローカルゾーン
scene-internet = インターネット
scene-route-internet = パブリック · IGW 経由
scene-route-nat = プライベート · { $subnet } の NAT
scene-route-none = プライベート · 外向きルートなし
scene-route-unknown = プライベート · ルート不明
scene-fargate = Fargate プロファイル · { $namespaces }
scene-fargate-pods = Pod { $pods } 個を予定
kind-managed = マネージド
kind-self-managed = セルフマネージド
capacity-on-demand = オンデマンド
capacity-spot = スポット
scene-types = { $names }
scene-types-unstated = タイプ未指定
scene-nodegroup = { $kind } · { $types } · { $capacity }
scene-group-size = { $min }～{ $max } ノード、希望 { $desired }
scene-group-fixed = { $n } ノード
scene-gauge-unknown = { $used } 個使用、サイズ未指定
scene-gauge-minimum = 最小時 { $total } 個中 { $used } 個を使用
scene-gauge-desired = 希望時 { $total } 個中 { $used } 個を使用
scene-gauge-maximum = 最大時 { $total } 個中 { $used } 個を使用
scene-gauge-upgrade = 更新時 { $total } 個中 { $used } 個を使用
scene-gauge-short-nodes = ノードに { $needed } 個必要、空きは { $room } 個
scene-gauge-short = { $needed } 個必要、全体で { $total } 個
scene-control-plane = AWS 所有の VPC · Kubernetes { $version }
scene-control-plane-unversioned = AWS 所有の VPC · バージョン未指定
scene-private-on = プライベート: 有効
scene-private-off = プライベート: 無効
scene-public-open = パブリック: 全公開
scene-public-off = パブリック: 無効
scene-public-blocks = パブリック: { $n } ブロック
scene-no-nodes = このサイズではノードなし
scene-more-nodes = ほか
scene-node = ノード { $n }
scene-surge-node = 更新用
scene-maybe-node = 候補
scene-node-ips = { $n } IP
scene-gauge-zone-lost = ゾーン障害時 { $total } 個中 { $used } 個を使用
scene-gauge-blue-green = 新旧並行時 { $total } 個中 { $used } 個を使用
