# The report for a design review, and the papers that are made of it.
loss-awsdac-records = Add-ons, route tables, security groups and notes ({ $n }) are not in the diagram
loss-drawing-numbers = Addresses, findings and settings are not in the drawing, only things and where they stand
loss-drawing-names = { $n ->
    [one] 1 label is cut, because it is too long for a box
   *[other] { $n } labels are cut, because they are too long for a box
}
loss-mermaid-records = Add-ons, route tables, security groups and notes ({ $n }) are not in the flowchart
loss-mermaid-size = The flowchart has { $n } characters, and Mermaid draws { $max } unless maxTextSize is set higher
loss-mermaid-edges = The flowchart has { $n } lines between boxes, and Mermaid draws { $max } unless maxEdges is set higher
loss-drawio-records = Add-ons, route tables, connected networks and security groups ({ $n }) have no boxes
drawing-alb = Application Load Balancer
drawing-nlb = Network Load Balancer
drawing-gateway-endpoint = Gateway endpoint
drawing-free = { $n } addresses free
reason-sarif-locations = Results name things of the design, since it is no file of lines: a view that asks for a file shows none
reason-junit-info = What is only worth knowing lets no test fail
junit-and-more = { $finding } (and { $n } more)
loss-csv-plan = Only the name, zone, block and kind of each subnet are in the file
loss-csv-blocks = { $n ->
    [one] 1 subnet without a stated block is left out
   *[other] { $n } subnets without a stated block are left out
}
loss-csv-names = { $n ->
    [one] 1 subnet has no name of its own, without which it cannot be read back
   *[other] { $n } subnets have no names of their own, without which they cannot be read back
}
loss-report-day = Findings that depend on the day, such as the end of a version’s support, are not in it: the file has no date
loss-report-records = { $n ->
    [one] 1 load balancer, route table, VPC endpoint, connected network, security group or note stands in no table of the report
   *[other] { $n } load balancers, route tables, VPC endpoints, connected networks, security groups and notes stand in no table of the report
}
report-title = Design review of the EKS cluster { $name }
report-about = Region { $region }. Zones: { $zones }. Subnets: { $subnets }. Node groups: { $groups }.
report-contents = Contents
report-picture = The design at the maximum size of every node group
report-plan = Address plan
report-plan-about = The VPC has { $blocks }.
report-plan-caption = Subnets with the addresses that are used at the maximum size of every node group
report-isolated = Private, no default route
report-route-unknown = Route not stated
report-budget = Budget by scenario
report-budget-about = Every subnet is counted at its worst: it may get the odd node of each group. Less than zero is what is missing.
report-budget-caption = What the design needs at each size
report-free-caption = Free addresses of each subnet at each size
report-size = Size
report-needed = Addresses needed
report-subnets-short = Subnets too small
report-first-shortage = Runs out first
report-fits = Fits
report-short = { $subnet }, { $n } missing
report-workloads = Node groups and Fargate profiles
report-workloads-caption = What takes addresses by its size
report-no-workloads = The design has no node group and no Fargate profile.
report-types = Instance types
report-ips-each = Addresses each
report-access = Access to the Kubernetes API
report-list-open = The public endpoint answers every address.
report-list = The public endpoint answers { $blocks }.
report-private-list = The private endpoint also answers { $blocks }.
report-who = Who
report-findings-about = Errors: { $errors }. Warnings: { $warnings }. Information: { $infos }.
report-findings-caption = Findings, the worst first
report-severity = Severity
report-rule = Rule
report-finding = Finding
report-subjects = Concerns
report-reasons-about = Why these are findings, and how to mend them:
report-versions = Versions
report-version = The cluster has Kubernetes { $version }.
report-version-unknown = The cluster has Kubernetes { $version }, which is not on the release calendar.
report-version-open = The design leaves the version of Kubernetes open.
report-policy-standard = When standard support ends, EKS upgrades the cluster by itself.
report-policy-extended = When standard support ends, the cluster goes on in extended support, at a higher price.
report-kubernetes = Kubernetes
report-released = Released
report-standard-until = Standard support until
report-extended-until = Extended support until
report-calendar-caption = Release calendar of Amazon EKS, read on { $day }
report-addons-caption = Add-ons
report-addon-version = Version
report-configuration = Configuration
report-configured = set
report-open = Open points
report-open-block = The block of the subnet { $subnet } is not stated
report-open-types = The addresses of { $group } cannot be counted: its instance types are not stated or not known
report-open-pods = Pods of { $group } have no subnet in { $zone }
report-open-paths = { $n ->
    [one] 1 path is open only if what the design does not state is so
   *[other] { $n } paths are open only if what the design does not state is so
}
report-losses = The eksctl file of this design does not say:
report-no-losses = The eksctl file of this design says all of it.
