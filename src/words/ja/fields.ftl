## Labels
field-name = 名前
field-region = リージョン
field-version = Kubernetes バージョン
field-endpoint-private = プライベートエンドポイント
field-endpoint-public = パブリックエンドポイント
field-public-cidrs = 許可するブロック
field-control-plane-subnets = コントロールプレーン
field-chosen-subnets = 選んだサブネット
field-service-cidr = サービスの CIDR
field-ip-family = アドレスファミリー
field-log-types = コントロールプレーンログ
field-support-policy = サポートポリシー
field-auto-mode = EKS Auto Mode
field-fully-private = 完全プライベート
field-secrets-key = シークレットの KMS キー
field-tags = タグ
field-addons = アドオン
field-cidrs = CIDR ブロック
field-existing-vpc = 既存 VPC の ID
field-dns-support = DNS 解決
field-dns-hostnames = DNS ホスト名
field-internet-gateway = インターネットゲートウェイ
field-zone-name = ゾーン名
field-az-id = ゾーン ID
field-zone-kind = ゾーンの種類
field-cidr = IPv4 ブロック
field-zone = ゾーン
field-route = デフォルトルート
field-public-ip = 起動時のパブリック IP
field-other-ips = 確保するアドレス
field-existing-subnet = 既存サブネットの ID
field-nat-subnet = 配置サブネット
field-nodegroup-kind = 管理
field-instance-types = インスタンスタイプ
field-capacity = キャパシティ
field-min-size = 最小
field-desired-size = 希望
field-max-size = 最大
field-planned-pods = ノードあたりの Pod
field-max-pods = 最大 Pod 数
field-subnets = サブネット
field-ami-family = AMI ファミリー
field-volume = ボリューム
field-update-limit = 同時に更新する数
field-labels = ラベル
field-fargate-pods = Pod の合計
field-namespaces = 名前空間
field-lb-kind = 種類
field-lb-scheme = アクセス元
field-addon-version = バージョン
field-addon-configuration = 設定

## Units
unit-addresses = 個
unit-nodes = ノード
unit-pods = 個
unit-gib = GiB

## What an empty field means
field-not-stated = 未指定
field-none-new = 新規
field-none-new-vpc = 新規 VPC
field-everyone = すべて
field-eks-chooses = EKS が選択
field-aws-key = AWS のキー
field-pairs = キー=値, …
field-json = JSON 形式
field-as-many-as-fit = 入るだけ: { $n }
field-eks-sets = EKS の設定値 { $n }
field-one-node = 1 ノード

## Choices
region-option = { $code } ({ $ja })
version-left-open = eksctl に任せる
control-plane-all = すべてのサブネット
control-plane-private = プライベートのみ
control-plane-chosen = 選んだサブネット
ip-family-ipv4 = IPv4
ip-family-ipv6 = IPv6
support-left-open = EKS の既定
support-standard = 標準
support-extended = 延長
zone-kind-standard = アベイラビリティーゾーン
zone-kind-local = ローカルゾーン
route-internet = インターネットゲートウェイ (パブリック)
route-nat = { $subnet } の { $nat }
route-none = なし
route-unknown = 不明
lb-application = Application (ALB)
lb-network = Network (NLB)
scheme-internet-facing = インターネット
scheme-internal = VPC 内部

## Hints
field-hint-addons = アウトラインで個別に設定できます
field-hint-vpc-room = { $all } 個のうち { $free } 個はどのサブネットにもありません
field-hint-cidr = { $all } 個、使用可能 { $usable } 個
field-hint-cidr-growth = { $all } 個、使用可能 { $usable } 個。/{ $len } まで拡張できます
field-hint-version = 標準サポートは { $standard } まで、延長は { $extended } まで
field-hint-other-ips = 図にないものが使う分として数えます
field-hint-nat-users = { $n } 個のサブネットがここから外へ出ます
field-hint-instance = { $name }: ENI { $enis } × アドレス { $ips }、vCPU { $vcpus }
field-hint-planned-pods = 固有アドレスを持つ Pod の数 (ホストネットワークを除く)
field-hint-update-limit = ノード数、または 25 % のような割合
field-hint-fargate-pods = 1 個につき 1 アドレス。サブネットに分散します

## Errors while typing
field-error-empty = 空にはできません
field-error-number = 整数を入力してください
field-error-at-least = { $min } 以上にしてください
field-error-choice = 一覧から選んでください
field-error-pair = キー=値 の形式で入力してください
field-error-cidr-prefix = 10.0.0.0/16 のようにプレフィックス長が必要です
field-error-cidr-address = スラッシュの前が IPv4 アドレスではありません
field-error-cidr-length = プレフィックス長は 0 から 32 の数値です
field-error-cidr-host-bits = ブロックの先頭ではありません。{ $network } ではありませんか
field-error-cidr-ipv6 = ここには IPv4 ブロックが必要です
field-pod-use = 使う Pod
pod-use-own = このサブネットのノードの Pod
pod-use-zone = 同じゾーンの全ノードの Pod
field-hint-pod-use = kubernetes.io/role/cni タグ付き。カスタムネットワーキングではゾーンの ENIConfig が指します。
field-update-strategy = 更新の順序
update-default = 新しいノードを先に起動
update-minimal = 古いノードを先に終了 (MINIMAL)
field-branch-pods = 専用グループの Pod
field-hint-branch-pods = ノードごとの数。Pod のセキュリティグループが有効なとき、ブランチ ENI を 1 個ずつ使います。
