## 設計を AWS に構築する形式
## 人に尋ねること
reason-no-vpc-module = ネットワークは個別のリソースとして書き出されます。ネットワーク用モジュールでは、サブネット、ルート、NAT ゲートウェイの配置を表せません
reason-module-places = モジュールはサブネットをリスト内の位置で区別します。途中のサブネットを除くと、後ろのサブネットが作り直されます
reason-module-addons = モジュールは EKS に標準アドオンを入れさせないため、アドオンを列挙します: { $names }
reason-undo = この設計のスクリプトが作ったものを、タグと名前で見つけて削除します。以前から存在するものは残ります
reason-server-side = CNI の設定は DaemonSet の一部として書かれています。kubectl apply --server-side --force-conflicts で適用してください。アドオン vpc-cni の設定も同じ内容です
reason-group-label = Pod は名前空間 default でラベル { $label } を付けるとセキュリティグループを得ます
reason-network-ids = 接続先のネットワーク { $n } 個のゲートウェイ ID は設計に書かれていないため、ファイルが入力を求めます

## 構築用のファイルで表せないもの
loss-branch-pods = 独自のセキュリティグループを持つ Pod の計画 (ノードグループ { $n } 個) はファイルに含まれません
loss-kept-keys = インポートしたファイルの次の部分は省かれます: { $keys }
loss-subnet-without-block = サブネット { $subnet } は省かれます。ブロックも ID も書かれていません
loss-subnet-without-zone = サブネット { $subnet } のゾーンには名前がないため、AWS がゾーンを選びます
loss-ipv6-existing = 既存の VPC の IPv6 ブロックが分からないため、新しいサブネットには IPv6 ブロックが付きません
loss-nat-place = NAT ゲートウェイ { $nat } は、サブネットが省かれるため省かれます
loss-vpc-without-block = VPC にブロックがありません。ブロックなしでは AWS は VPC を作りません
loss-endpoint-subnets = VPC エンドポイント { $endpoint } のサブネット { $n } 個は、省かれるかルートテーブルが分からないため含まれません
loss-existing-routes = 既に存在するサブネット { $n } 個には、ルートテーブル { $table } を設定しません
loss-unknown-route = サブネット { $subnet } のデフォルトルートは書かれていないため、作られません
loss-route-target = { $table } のルート { $n } 個は省かれます。行き先が作られないか、同じブロックのルートが既にあります
loss-second-group = セキュリティグループ { $group } は作られますが使われません。同じ役割のものがほかにあります
loss-cluster-group = EKS は { $group } のほかに独自のクラスターセキュリティグループを、コントロールプレーンと Fargate の Pod に使います
loss-bastion-group = セキュリティグループ { $group } は作られますが、それを使うインスタンスは作られません
loss-group-rules = セキュリティグループ { $group } のルール { $n } 個は省かれます。指定された役割のものがありません
loss-pod-identity = { $account } の Pod の権限は一部しか書き出されません。eksctl だけの書き方で指定されています
loss-group-no-subnets = ノードグループ { $group } は、サブネットがないため省かれます
loss-profile-no-subnets = Fargate プロファイル { $profile } は、サブネットがないため省かれます
loss-group-no-types = セルフマネージドのノードグループ { $group } は、インスタンスタイプが書かれていないため省かれます
loss-self-managed = セルフマネージドのノードグループ { $group } は省かれます。{ $family } のノードが自分でクラスターに参加する方法をここでは扱えません
loss-config-map = { $group } のノードは、そのロールを ConfigMap aws-auth に加えるまで参加できません。クラスターがアクセスエントリを受け付けないためです
loss-ami-family = EKS にはノードグループ { $group } 用の { $family } のイメージがないため、既定のイメージになります
loss-user-data = { $group } のノードの設定は省かれます。{ $family } のノードは別の方法で設定を読みます
loss-update-order = ノードグループ { $group } は EKS の通常の順序で更新されます。このファイルではもう一方の順序を指定できません
loss-cluster-no-subnets = クラスターにサブネットがありません。サブネットなしでは EKS はクラスターを作りません
loss-service-cidr-left-out = サービス CIDR は省かれます。IPv6 では EKS が拒否します

## CloudFormation
reason-parameters = 図にない ID { $n } 個を、テンプレートのパラメーターで指定します
loss-many-resources = テンプレートのリソースは { $n } 個ですが、CloudFormation の上限は { $max } 個です。先にネットワークだけをデプロイするか、分割してください
loss-own-address = NAT ゲートウェイ { $nat } は指定のアドレス { $address } を使うため、テンプレートで割り当て ID を指定します
loss-service-cidr-unstated = セルフマネージドノードグループ { $group } は含まれません。ノードにサービス CIDR を渡す必要がありますが、設計では EKS に任せています
loss-image-unstated = セルフマネージドノードグループ { $group } は含まれません。イメージは Kubernetes バージョンで決まりますが、指定されていません
loss-addon-newest = アドオン { $addon } は既定のバージョンになります。テンプレートでは「最新」を指定できません
loss-network-there = ネットワークは既に存在するため、作成するものがありません。CloudFormation は空のテンプレートを受け付けません
loss-later-groups = セキュリティグループ { $group } は、ほかのセキュリティグループの代わりに VPC のブロックからの通信を許可します。ほかのグループはクラスターと一緒に作られるためです
loss-eniconfig-zone = 名前のないゾーンの Pod 用サブネットには ENIConfig が作られません
loss-eniconfig-second = ゾーン { $zone } にはほかに Pod 用サブネットが { $n } 個ありますが、ENIConfig が指定できるのは 1 個です
loss-network-balancer = Network Load Balancer { $balancer } は省かれます。設計に書かれていない Service が作成を求めるものです
loss-manifest-ids = ID { $n } 個がまだ分かりません。ID-OF で始まる部分を置き換えてください
loss-karpenter = Karpenter のノードクラスとノードプールは設計に書かれていないため、書き出されません
loss-manifests-only = ネットワーク、クラスター、ノードはファイルに含まれません。Kubernetes に伝える内容だけです
