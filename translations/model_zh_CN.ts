<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Table</name>
    <message>
        <source>Consortium</source>
        <translation>联合体</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>角色分工</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>资源类型</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>资源禀赋</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>工作包</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Research result</source>
        <translation>研究成果</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>治理机构</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>决策规则</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risk share</source>
        <translation>风险分担</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Benefit share</source>
        <translation>收益分配</translation>
    </message>
    <message>
        <source>Internal mechanism</source>
        <translation>内部机制</translation>
    </message>
    <message>
        <source>Stage plan</source>
        <translation>阶段规划</translation>
    </message>
    <message>
        <source>Leadership term</source>
        <translation>领导任期</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Platform use</source>
        <translation>平台使用</translation>
    </message>
    <message>
        <source>Incubation</source>
        <translation>孵化项目</translation>
    </message>
    <message>
        <source>Region role</source>
        <translation>区域分工</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Chain link</source>
        <translation>机制链连接</translation>
    </message>
    <message>
        <source>Trust round</source>
        <translation>信任调查轮次</translation>
    </message>
    <message>
        <source>Trust rating</source>
        <translation>信任评分</translation>
    </message>
    <message>
        <source>Knowledge exchange</source>
        <translation>知识交流</translation>
    </message>
    <message>
        <source>Meeting series</source>
        <translation>例会安排</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>Policy instrument</source>
        <translation>政策工具</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>Output job</source>
        <translation>产出任务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Virtual unit</source>
        <translation>虚拟组织</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>技术领域</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>所涉区域</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>使命</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Lead type</source>
        <translation>牵头类型</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>组建日期</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>评判日期</translation>
    </message>
    <message>
        <source>Declared size</source>
        <translation>申报规模</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>外部环境</translation>
    </message>
    <message>
        <source>Research directions</source>
        <translation>研究方向</translation>
    </message>
    <message>
        <source>Formation method</source>
        <translation>组建方式</translation>
    </message>
    <message>
        <source>Operating method</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>原则</translation>
    </message>
    <message>
        <source>Construction model</source>
        <translation>建设模式</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>识别码</translation>
    </message>
    <message>
        <source>Gate strictness</source>
        <translation>门槛严格度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Government level</source>
        <translation>政府层级</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Small or medium</source>
        <translation>是否中小企业</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>邀请日期</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断字段</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>For notices</source>
        <translation>接收通知</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Expected of</source>
        <translation>适用主体</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>工作包</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>职责类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>是否必需</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>需求工作包</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>资源类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>评估方</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>承诺投入</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实际投入</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>到位日期</translation>
    </message>
    <message>
        <source>Assessed score</source>
        <translation>评估得分</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>支持成员</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>衡量指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>牵头方</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>是否关键</translation>
    </message>
    <message>
        <source>Required resources</source>
        <translation>所需资源</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>达成日期</translation>
    </message>
    <message>
        <source>Planned value</source>
        <translation>计划值</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>资助方</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接受方</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Beyond current grant</source>
        <translation>是否超出本期资助</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Result class</source>
        <translation>成果类别</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>是否背景成果</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>形成日期</translation>
    </message>
    <message>
        <source>Usage rule</source>
        <translation>使用规则</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>使用条件</translation>
    </message>
    <message>
        <source>Licensees</source>
        <translation>被许可方</translation>
    </message>
    <message>
        <source>Transformed on</source>
        <translation>转化日期</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>成果转化</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主席单位</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Meetings per year</source>
        <translation>每年会议次数</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定人数比例</translation>
    </message>
    <message>
        <source>Notice days</source>
        <translation>会议通知天数</translation>
    </message>
    <message>
        <source>Extraordinary notice days</source>
        <translation>临时会议通知天数</translation>
    </message>
    <message>
        <source>Agenda days</source>
        <translation>议程提前天数</translation>
    </message>
    <message>
        <source>Added items days</source>
        <translation>增补议题提前天数</translation>
    </message>
    <message>
        <source>Second meeting days</source>
        <translation>再次会议期限（天）</translation>
    </message>
    <message>
        <source>Minutes days</source>
        <translation>纪要提交天数</translation>
    </message>
    <message>
        <source>Acceptance days</source>
        <translation>纪要异议期（天）</translation>
    </message>
    <message>
        <source>Reserved matters</source>
        <translation>保留事项</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>治理机构</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>席位代表</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>否决权</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>席位层级</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>适用事项</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>表决方式</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>通过门槛</translation>
    </message>
    <message>
        <source>Strictly more</source>
        <translation>须超过门槛</translation>
    </message>
    <message>
        <source>Of all seats</source>
        <translation>按全部票数计</translation>
    </message>
    <message>
        <source>Casting vote</source>
        <translation>主席决定票</translation>
    </message>
    <message>
        <source>Written procedure</source>
        <translation>允许书面表决</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>具有约束力</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>条款主题</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>自拟文本</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>待定事项</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>重复规则</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>发生可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>应对措施</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定范围</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预期日期</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>是否已运行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>治理模式</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>选定日期</translation>
    </message>
    <message>
        <source>Chosen inputs</source>
        <translation>选定时的输入值</translation>
    </message>
    <message>
        <source>Handover on</source>
        <translation>交接日期</translation>
    </message>
    <message>
        <source>Gate criteria</source>
        <translation>阶段门评审标准</translation>
    </message>
    <message>
        <source>Gate evidence</source>
        <translation>阶段门评审依据</translation>
    </message>
    <message>
        <source>Gate passed on</source>
        <translation>通过阶段门日期</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>领导力抓手</translation>
    </message>
    <message>
        <source>Legal field</source>
        <translation>法律领域</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>与之冲突的法规</translation>
    </message>
    <message>
        <source>Operated by</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>是否共享</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>存入数据集数</translation>
    </message>
    <message>
        <source>Reuses</source>
        <translation>复用数据集数</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>孵化主体</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>启动日期</translation>
    </message>
    <message>
        <source>Spun off on</source>
        <translation>衍生独立日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>区域协调方</translation>
    </message>
    <message>
        <source>Bridged</source>
        <translation>是否已衔接</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>机制链节点</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>零分值</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>满分值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评判人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Minimum raters</source>
        <translation>最少评分人数</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>评分方</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>被评方</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>What</source>
        <translation>交流内容</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>是否正式</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Duration minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>应到成员</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>所属例会</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席成员</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Minutes status</source>
        <translation>纪要状态</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议方</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>反对票</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>弃权票</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>表决结果</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>制约类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Presses on</source>
        <translation>影响节点</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>解决日期</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>产出模式</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>服务渠道</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒介</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Sha256</source>
        <translation>SHA-256 校验值</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Named at</source>
        <translation>命名时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>日志条目号</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not declared</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>Research joint venture</source>
        <translation>研究联合体</translation>
    </message>
    <message>
        <source>Research alliance</source>
        <translation>研发联盟</translation>
    </message>
    <message>
        <source>Industry-university-research collaboration</source>
        <translation>产学研合作</translation>
    </message>
    <message>
        <source>Industrial technology innovation alliance</source>
        <translation>产业技术创新联盟</translation>
    </message>
    <message>
        <source>Innovation consortium</source>
        <translation>创新联合体</translation>
    </message>
    <message>
        <source>Think-tank alliance</source>
        <translation>智库联盟</translation>
    </message>
</context>
<context>
    <name>TechnologyField</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Semiconductors and electronics</source>
        <translation>半导体与电子</translation>
    </message>
    <message>
        <source>Biomedicine</source>
        <translation>生物医药</translation>
    </message>
    <message>
        <source>Energy and materials</source>
        <translation>能源与材料</translation>
    </message>
    <message>
        <source>Software and AI</source>
        <translation>软件与人工智能</translation>
    </message>
    <message>
        <source>Equipment and manufacturing</source>
        <translation>装备与制造</translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation>农业与食品</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Formation</source>
        <translation>组建期</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运行期</translation>
    </message>
    <message>
        <source>Maturation</source>
        <translation>成熟期</translation>
    </message>
    <message>
        <source>Iterative upgrade</source>
        <translation>迭代升级期</translation>
    </message>
    <message>
        <source>Dissolution</source>
        <translation>解散期</translation>
    </message>
</context>
<context>
    <name>LeadType</name>
    <message>
        <source>Not declared</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业牵头</translation>
    </message>
    <message>
        <source>University</source>
        <translation>高校牵头</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府牵头</translation>
    </message>
    <message>
        <source>R&amp;D organisation</source>
        <translation>研发机构牵头</translation>
    </message>
</context>
<context>
    <name>ActorKind</name>
    <message>
        <source>Other organisation</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Lead enterprise</source>
        <translation>牵头企业</translation>
    </message>
    <message>
        <source>Backbone enterprise</source>
        <translation>骨干企业</translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise</source>
        <translation>中小企业</translation>
    </message>
    <message>
        <source>University</source>
        <translation>高等院校</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>科研院所</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Technology intermediary</source>
        <translation>科技中介机构</translation>
    </message>
    <message>
        <source>Financial institution</source>
        <translation>金融机构</translation>
    </message>
    <message>
        <source>Supply-chain partner</source>
        <translation>产业链上下游企业</translation>
    </message>
    <message>
        <source>Industry organisation</source>
        <translation>行业组织</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方机构</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>科研人员</translation>
    </message>
    <message>
        <source>Industrial think tank</source>
        <translation>产业智库</translation>
    </message>
    <message>
        <source>Professional think tank</source>
        <translation>专业智库</translation>
    </message>
    <message>
        <source>University think tank</source>
        <translation>高校智库</translation>
    </message>
    <message>
        <source>Industry-media think tank</source>
        <translation>行业媒体智库</translation>
    </message>
    <message>
        <source>Library or information institution</source>
        <translation>图书情报机构</translation>
    </message>
</context>
<context>
    <name>GovernmentLevel</name>
    <message>
        <source>Level not stated</source>
        <translation>层级未说明</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>地方</translation>
    </message>
</context>
<context>
    <name>Tristate</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>MemberStatus</name>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已中止资格</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已除名</translation>
    </message>
</context>
<context>
    <name>RoleKind</name>
    <message>
        <source>Participant</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头方</translation>
    </message>
    <message>
        <source>Co-lead</source>
        <translation>联合牵头方</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调方</translation>
    </message>
    <message>
        <source>Work-package leader</source>
        <translation>工作包牵头方</translation>
    </message>
    <message>
        <source>Standard setter</source>
        <translation>标准制定方</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>协同组织方</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>资助方</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评估方</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解方</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监督方</translation>
    </message>
    <message>
        <source>Linked third party</source>
        <translation>关联第三方</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>协作伙伴</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Responsibility</name>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>最终负责</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>知会</translation>
    </message>
</context>
<context>
    <name>ResourceCategory</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Market demand</source>
        <translation>市场需求</translation>
    </message>
    <message>
        <source>Production capability</source>
        <translation>生产能力</translation>
    </message>
    <message>
        <source>Application scenario</source>
        <translation>应用场景</translation>
    </message>
    <message>
        <source>Basic research</source>
        <translation>基础研究</translation>
    </message>
    <message>
        <source>Frontier exploration</source>
        <translation>前沿探索</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>人才</translation>
    </message>
    <message>
        <source>Policy guidance</source>
        <translation>政策引导</translation>
    </message>
    <message>
        <source>Public platform</source>
        <translation>公共平台</translation>
    </message>
    <message>
        <source>Professional service</source>
        <translation>专业服务</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>仪器设备</translation>
    </message>
</context>
<context>
    <name>ContributionKind</name>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>FundingKind</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>财政资助</translation>
    </message>
    <message>
        <source>Member dues</source>
        <translation>成员会费</translation>
    </message>
    <message>
        <source>Private investment</source>
        <translation>社会资本投入</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>股权投资</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>经营收入</translation>
    </message>
</context>
<context>
    <name>ResultClass</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Patent</source>
        <translation>专利</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>技术诀窍</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>论文著作</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>样机</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>UsageRule</name>
    <message>
        <source>No rule yet</source>
        <translation>尚无规则</translation>
    </message>
    <message>
        <source>Owner only</source>
        <translation>仅限权利人</translation>
    </message>
    <message>
        <source>Royalty-free for members</source>
        <translation>成员免费使用</translation>
    </message>
    <message>
        <source>Fair and reasonable conditions</source>
        <translation>公平合理条件</translation>
    </message>
    <message>
        <source>Lead exploiter, revenue shared</source>
        <translation>主导实施方实施、收益分享</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>向社会开放</translation>
    </message>
</context>
<context>
    <name>BodyKind</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>General assembly</source>
        <translation>成员大会</translation>
    </message>
    <message>
        <source>Executive board</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>Joint management committee</source>
        <translation>联合管理委员会</translation>
    </message>
    <message>
        <source>Command committee</source>
        <translation>统筹指挥委员会</translation>
    </message>
    <message>
        <source>Consensus circle</source>
        <translation>共识议事会</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Advisory board</source>
        <translation>咨询委员会</translation>
    </message>
    <message>
        <source>Arbitration committee</source>
        <translation>仲裁委员会</translation>
    </message>
</context>
<context>
    <name>SeatKind</name>
    <message>
        <source>Voting</source>
        <translation>表决席位</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>替补</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
</context>
<context>
    <name>VotingMethod</name>
    <message>
        <source>One member one vote</source>
        <translation>一成员一票</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权表决</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>分级表决</translation>
    </message>
    <message>
        <source>Double majority</source>
        <translation>双重多数</translation>
    </message>
    <message>
        <source>Multiple majorities</source>
        <translation>多重多数</translation>
    </message>
    <message>
        <source>Consensus then supermajority</source>
        <translation>先协商一致、后特别多数</translation>
    </message>
    <message>
        <source>Consent with block</source>
        <translation>无异议即通过（可阻止）</translation>
    </message>
</context>
<context>
    <name>AgreementKind</name>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>Co-construction agreement</source>
        <translation>共建协议</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>加入协议</translation>
    </message>
    <message>
        <source>Non-disclosure agreement</source>
        <translation>保密协议</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Work-package contract</source>
        <translation>工作包合同</translation>
    </message>
    <message>
        <source>Grant agreement</source>
        <translation>资助协议</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>AgreementStatus</name>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>磋商中</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已全部签署</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
</context>
<context>
    <name>SignatureStatus</name>
    <message>
        <source>Pending</source>
        <translation>待签</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>有保留</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
</context>
<context>
    <name>RiskType</name>
    <message>
        <source>Technological failure</source>
        <translation>技术失败</translation>
    </message>
    <message>
        <source>Market fluctuation</source>
        <translation>市场波动</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>BenefitType</name>
    <message>
        <source>Intellectual property</source>
        <translation>知识产权</translation>
    </message>
    <message>
        <source>Returns from transformation</source>
        <translation>成果转化收益</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>股权</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>实物收益</translation>
    </message>
</context>
<context>
    <name>MechanismKind</name>
    <message>
        <source>Communication</source>
        <translation>沟通机制</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理机制</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监督机制</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>利益机制</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险机制</translation>
    </message>
</context>
<context>
    <name>GovernanceNature</name>
    <message>
        <source>Contractual</source>
        <translation>契约治理</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>关系治理</translation>
    </message>
</context>
<context>
    <name>GovernanceModel</name>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选定</translation>
    </message>
    <message>
        <source>Single-centre star</source>
        <translation>单中心星型</translation>
    </message>
    <message>
        <source>Led by core R&amp;D organisations</source>
        <translation>核心研发组织主导型</translation>
    </message>
    <message>
        <source>Coreless consensus</source>
        <translation>无核心共识型</translation>
    </message>
</context>
<context>
    <name>LeadershipLever</name>
    <message>
        <source>Technology decisions</source>
        <translation>技术决策</translation>
    </message>
    <message>
        <source>R&amp;D investment</source>
        <translation>研发投入</translation>
    </message>
    <message>
        <source>Innovation organisation</source>
        <translation>创新组织</translation>
    </message>
    <message>
        <source>Commercialisation</source>
        <translation>成果产业化</translation>
    </message>
</context>
<context>
    <name>RegulationStatus</name>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Unregulated</source>
        <translation>尚无规定</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>界定不清</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>相互冲突</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟议中</translation>
    </message>
</context>
<context>
    <name>PlatformKind</name>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Information system</source>
        <translation>信息系统</translation>
    </message>
    <message>
        <source>Data platform</source>
        <translation>数据平台</translation>
    </message>
    <message>
        <source>Test site</source>
        <translation>试验场</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>RegionStageRole</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>研发环节</translation>
    </message>
    <message>
        <source>Incubation</source>
        <translation>孵化环节</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>产业化环节</translation>
    </message>
</context>
<context>
    <name>ChainNode</name>
    <message>
        <source>Complementarity</source>
        <translation>资源互补</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Risk-benefit</source>
        <translation>风险与利益</translation>
    </message>
    <message>
        <source>Network synergy</source>
        <translation>网络协同</translation>
    </message>
    <message>
        <source>Competitive dynamics</source>
        <translation>竞合博弈</translation>
    </message>
    <message>
        <source>Internal coordination</source>
        <translation>内部协调</translation>
    </message>
    <message>
        <source>Knowledge flow</source>
        <translation>知识流动</translation>
    </message>
    <message>
        <source>R&amp;D investment</source>
        <translation>研发投入</translation>
    </message>
    <message>
        <source>Breakthrough technology</source>
        <translation>技术突破</translation>
    </message>
    <message>
        <source>Platform achievement</source>
        <translation>平台成果</translation>
    </message>
    <message>
        <source>Industrial upgrading</source>
        <translation>产业升级</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
</context>
<context>
    <name>KnowledgeNature</name>
    <message>
        <source>Explicit</source>
        <translation>显性知识</translation>
    </message>
    <message>
        <source>Tacit</source>
        <translation>隐性知识</translation>
    </message>
</context>
<context>
    <name>OccurrenceStatus</name>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已召开</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>MinutesStatus</name>
    <message>
        <source>None</source>
        <translation>无纪要</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Objection period</source>
        <translation>异议期</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>DecisionOutcome</name>
    <message>
        <source>Pending</source>
        <translation>待表决</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Inquorate</source>
        <translation>未达法定人数</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>PolicyKind</name>
    <message>
        <source>Fiscal incentive</source>
        <translation>财政激励</translation>
    </message>
    <message>
        <source>IP protection</source>
        <translation>知识产权保护</translation>
    </message>
    <message>
        <source>Platform development</source>
        <translation>平台建设</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ConstraintGroup</name>
    <message>
        <source>Mechanism and institution</source>
        <translation>机制与制度</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>利益</translation>
    </message>
    <message>
        <source>Knowledge transfer</source>
        <translation>知识转移</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Cross-cutting</source>
        <translation>综合性制约</translation>
    </message>
</context>
<context>
    <name>OutputMode</name>
    <message>
        <source>Problem-oriented</source>
        <translation>问题导向型</translation>
    </message>
    <message>
        <source>Project-oriented</source>
        <translation>项目导向型</translation>
    </message>
    <message>
        <source>Public-product-oriented</source>
        <translation>公共产品导向型</translation>
    </message>
    <message>
        <source>Foresight-oriented</source>
        <translation>前瞻导向型</translation>
    </message>
</context>
<context>
    <name>ServiceKind</name>
    <message>
        <source>Problem-solving</source>
        <translation>问题解决</translation>
    </message>
    <message>
        <source>Project research</source>
        <translation>课题研究</translation>
    </message>
    <message>
        <source>Information services</source>
        <translation>信息服务</translation>
    </message>
    <message>
        <source>Working materials</source>
        <translation>工作资料</translation>
    </message>
    <message>
        <source>Development forecasting</source>
        <translation>发展预测</translation>
    </message>
    <message>
        <source>Talent development</source>
        <translation>人才培养</translation>
    </message>
    <message>
        <source>Publicity and science popularisation</source>
        <translation>宣传与科普</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Industry and enterprises</source>
        <translation>产业与企业</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>联盟成员</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>社会公众</translation>
    </message>
</context>
<context>
    <name>ChannelKind</name>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>线下</translation>
    </message>
</context>
<context>
    <name>VirtualUnitKind</name>
    <message>
        <source>Wisdom group</source>
        <translation>智慧团</translation>
    </message>
    <message>
        <source>Media group</source>
        <translation>传媒团</translation>
    </message>
    <message>
        <source>Policy group</source>
        <translation>政策团</translation>
    </message>
    <message>
        <source>Enterprise leading group</source>
        <translation>企业领军团</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>基金会</translation>
    </message>
    <message>
        <source>Management committee</source>
        <translation>管理委员会</translation>
    </message>
</context>
</TS>
