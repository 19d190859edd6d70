<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Ahp</name>
    <message>
        <source>There are no comparisons; give a square table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of comparisons is not square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison contradicts its mirror: one must be 1 divided by the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something compared with itself must be 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>no data yet · {supply}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−{points} at the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remark} · {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node}: no data yet, {supply}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node}: raw {score}, transmitted {transmitted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node}: {score}, expected {transmitted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate: no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate {gate} = mean {mean} × weakest {weakest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw → transmitted, fit 1: no model chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw → transmitted, fit {fit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed beside expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potential {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potential: no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmitted or expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single condition limits the chain now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condition has data yet: add holdings, a survey or a contract, or risk shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} limits most now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition} limits most now: ten points more would raise the potential from {now} to {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions, mechanisms, mediators and outcomes in a closed loop; potential {score}. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions, mechanisms, mediators and outcomes in a closed loop. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supposed, not observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has committed yet: candidates and invited members are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage × differentiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} resources held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean pairwise overlap of holdings: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one member has resources recorded: overlap is unknown and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact in {count} of {total} quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a member only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round}: {ratings} ratings by {raters} raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round} has too few raters: its mean stays hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk proportions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node}: no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is low there is no rationale, and the potential is capped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is low, opportunism and knowledge protection grow: knowledge flow falls and coordination costs more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is low, willingness falls and cooperation stays shallow: R&amp;D investment falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is low there is an information gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is low, members share too much or too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is low, members ride free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it governance is static and scores age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the mean for want of data: {count}. Confidence {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmitted {score} = raw {raw} × fit {fit} × gate {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {score}: the weighted mean of what reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed minus expected: {gap} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint pressing: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data on: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of innovation consortia research, {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, because no governance model is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition}: ten points more would raise the potential from {now} to {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition}: ten points more would raise the gate, in hundredths, from {now} to {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate: no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the mechanisms the conditions let through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold of 50 is a default, not evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-evidence: Li &amp; Ge (2025), 22 cases, found no single necessary condition; strictness 0 takes the weakest condition out of the gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted mean of the transmitted mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} → {transmitted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All links weigh the same: a default, not evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links weigh as entered; the rest weigh 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members on a shared platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reuses} uses of {deposits} deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incubated projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridged regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spillover near its best rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β {rate}, best {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP rules complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms live × balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contractual} contractual and {relational} relational instruments; balance {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why can it be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add holdings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to collaborate at low cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a survey or contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add risk shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to amplify efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add platform use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to balance openness and protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add IP rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to regulate behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does knowledge move both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is what was pledged paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are milestones reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are platforms in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add platforms in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do results reach industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are actions closed on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges × reciprocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exchanges without a date are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} per member and quarter, {percent} % returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tacit share {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid of what was pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid of what was pledged in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currencies and price bases are not added: the ratios of each count alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pledges are not due yet and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} payments in another currency than pledged are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid ÷ pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} platforms in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results transformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns against plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions closed on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} actions closed on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} {unit}, judged by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} ({facts})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainDiagram</name>
    <message>
        <source>limits most</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n constraint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charter</name>
    <message>
        <source>The article is left out, though a charter needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no alternative “{name}”; the default stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open point: {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is {value}; sensible values lie between {minimum} and {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one party; a charter needs at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} listed parties have not committed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article follows another governance model than the plan of the present stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A star needs a lead enterprise or a government department; there is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus among {count} parties is hard to reach; above 20 consider federating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no joint management committee yet; defaults stand in for its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than four meetings a year build little trust (R148).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is due before the meeting is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items can only be added before the agenda exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No party has a seat in the committee yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} parties have no seat, though each is to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ended on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alternative}: {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agreements of this kind settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is of the wrong kind: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause library cannot be used; correct the places named and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field must be a text that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is unknown; is it misspelt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only version 1 of the format can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of articles is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article “{id}” occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article needs at least one alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no alternative “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” is no governance model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{unit}” is no known unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default lies outside the range {minimum} to {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no field “{binding}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vocabulary has no term “{term}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of paragraphs is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is worded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only en and zh_CN are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure has no article “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraphs common to the alternatives are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no text in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alternative has no text in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can fill the placeholder “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not a valid template: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharterExport</name>
    <message>
        <source>The file could not be written: {reason}. Choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the clause library is missing from the program; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written; make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program pandoc, which writes this format, was not found; install the package pandoc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pandoc could not convert the charter: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no readable PDF: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be completed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharterPage</name>
    <message>
        <source>Set “{parameter}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an article in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the joint management committee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New from Template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a &amp;Team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name This &amp;Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the &amp;Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judge as of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the &amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Concordat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>This format is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a version “{name}” already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version “{name}”; “concordat versions” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows changed back: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{consortia} consortia, {rows} rows, {entries} journal entries: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damage was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no date. Write --as-of as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds no consortium yet. Add one with “concordat import” or “concordat new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds {count} consortia. Choose one with --consortium: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consortium “{name}” in the workspace. It holds: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several consortia are called “{name}”; name one by its id: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written ({reason}); nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample “{id}”; “concordat samples” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sample “{id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>{table} “{row}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} is there already with other contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} was changed meanwhile and is not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} “{row}” was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, {field}: it was “{before}”, this edit makes it “{mine}”, meanwhile it became “{theirs}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit meets changes made meanwhile; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>“{edit}” was not stored and has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consortium was removed meanwhile; the edit was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is open for reading only, so nothing was changed. Open the workspace for writing or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are writing too fast; the edit was not stored. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name version “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version “{name}” was named in another workspace; its contents are not in this one. Open the workspace it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others wrote does not fit what is open here. Close and open the workspace again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Change {field} of {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {field} of {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “{version}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such row. Name the id of a row that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not of the kind that this field holds, or is not one of its terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from CORDIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import partner table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>A change is an object with “table” and “id”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change has no part called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“table” does not name a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“id” must be a text, or null to add a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {table} “{id}”. Use &quot;id&quot;: null to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change either sets or deletes, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“set” must be an object of fields and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“as” names a new row; it goes with &quot;id&quot;: null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{table}” has no field of this name that can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value does not fit this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {&quot;label&quot;: …, &quot;changes&quot;: […]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“label” must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The folder could not be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members by kind of actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} members; the largest group: {kind}, {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{currency} at prices of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bars; the largest is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} amounts in another currency or price basis are not drawn; the table has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} steps of formation are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding received by member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No funding is recorded by member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions pledged and paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contributions are pledged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure could not be written: {reason}. Choose a folder you may write to, or free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordat workspaces (*.concordat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, archives and JSON (*.csv *.tsv *.txt *.zip *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has {found} cells where the header has {expected}; it was refused because its values may stand in the wrong columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “endDate”: the ends of the projects stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no project number; the project was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {number} stands here again; the first row counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “SME”: whether members are small or medium stays not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “endOfParticipation”: every member counts as still taking part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project “{number}” among the projects; add its row there and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no organisation: neither name nor number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands under two numbers, {first} and {second}; they stay two organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end {end} is before the start {start}; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} has no date of {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acronym is missing; “{name}” stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} has no participants in this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} has no coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} has more than one coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with the role thirdParty, taken as linked third parties: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members whose netEcContribution differs from ecContribution: {count}. The grant planned is ecContribution; the net amount stands in its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a usable organisation number, known by their name only: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects published with a total cost of 0, taken as not stated: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table of projects. Add the file with the columns projectID (or id), acronym, title, startDate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table of participations. Add the file with the columns projectID, organisationID, name, role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table of projects, participations or topics; not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was taken as “{taken}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no amount; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no date; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no; it counts as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” takes part twice; the rows became one member and their grants were added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing; “{name}” stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no known type of activity; it counts as another organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no known role; it counts as another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large to be added; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export must hold one consortium in “consortium.csv”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export cannot be read; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that the export lists is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{table}” has no field of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows have the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {found} cells where the header has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field cannot hold the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row needs an id of 1 to 64 letters, digits, “-”, “_” or “.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no export of Concordat: the file “concordat-tables.json” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files is damaged. Export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was written by a newer version of Concordat. Update the program to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted cell that begins in this row is never closed. Add the missing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with a header row and at least one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two documents describe the consortium “{id}”. Import one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner table is one file; {count} were given. Import them one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consortium “{name}” to add the members to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds {count} consortia. Name the one that the members belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import: no CSV, TSV or JSON file was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consortia: {read} read, {added} added, {merged} merged, {unchanged} unchanged, {refused} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participations: {read} read, {added} added, {merged} merged, {unchanged} unchanged, {refused} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} [{place}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member has no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {found} cells where there are {expected} columns; quote cells that contain the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” left before joining; the date of leaving was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} The cell was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands in the table twice; the rows became one member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one column must be the name of the organisation. Name its header “name”, or choose the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left unread: only CSV, TSV and JSON files are taken from a folder or an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be read: {reason}. Fetch it again, or unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte that is no UTF-8 was replaced by “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same happened in {count} more lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in {encoding}; the file does not say so. If names look wrong, save it as UTF-8 and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in {encoding} but breaks off or is damaged. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a NUL byte, so it is no text. Export it again as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Expected an object in braces here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is missing here; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list in brackets here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no meaning here; check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be at least {least}; it is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must lie between {least} and {most}; it is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected true or false here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a text in quotes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is empty; write something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is given twice in one object; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not among the players or names listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invariant</name>
    <message>
        <source>An id has 1 to 64 letters, digits, “-”, “_” or “.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk shares for {type} add up to {sum} %; the parts of one risk cannot exceed 100 %. Lower another first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the benefit “{benefit}” add up to {sum} %; they cannot exceed 100 %. Lower another first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consortium has exactly one row in its own table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit was refused; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} “{row}”, {field}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a NUL or is not valid UTF-8, which cannot be stored. Remove the unreadable characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is outside {from} to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount needs a currency of three capital letters such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price year is not a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must be 1 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {table} “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} is before {first} ({field}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal entry cannot be read; its contents were changed outside this program or the disk is failing. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry {number} does not fit what came before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The portfolio lists no consortia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {expected}, found {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as {&quot;amount&quot;: 1250.5, &quot;currency&quot;: &quot;EUR&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount has no part called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large to be held exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects with the texts “{first}” and “{second}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON from here on. Mend the file or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON holds a number or text that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value; this field cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as &quot;2026-03-31&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as &quot;2026-03-31T09:30:00Z&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with the fields of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{table}” has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value this field can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Concordat document: it does not say &quot;format&quot;: &quot;concordat&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not say its &quot;formatVersion&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was written by a newer version of Concordat. Update the program to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table of this name, or it is not a list of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row needs an id of 1 to 64 letters, digits, “-”, “_” or “.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows have the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document must hold exactly one row in “consortium”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be read; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Contribution shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member&apos;s part of what has been paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member&apos;s part of what has been pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in another currency or price basis is not added; state a rate to include it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding runway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months for which money is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition is a default of ours, not evidence: spending is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberWhy</name>
    <message>
        <source>{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats in bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work packages led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded of this member yet but its name and kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} was concluded by the import, not stated by the source. Changing it makes it stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme} {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Research directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the research directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no work packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} packages are led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the work into packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a leader for every work package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} bodies have seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a command body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the seats of every body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} mechanisms are live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all five internal mechanisms to life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no articles decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} articles settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the articles of the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} members have resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win the commitment of the members still sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what every member brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met in {count} of {total} quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet every quarter, and record it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Shapley-Shubik index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banzhaf index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Johnston index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deegan-Packel index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holler&apos;s public good index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owen index with unions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banzhaf-Owen index with unions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {index} of this rule with {count} members cannot be counted; it is computed for up to 30 members, or more where many are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawn coalition had a critical member; draw more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quota} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted exactly, in whole numbers and fractions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the generating function of the weights, to about 1e-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled from {count} draws with seed {seed}; the standard error is given for each member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This index needs unions; say who votes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a power index known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sampling was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has {count} weights for {players} members; give one weight each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is negative; weights are 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota is above the sum of the weights: no motion can ever pass. Lower the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota is not above 0: every motion passes without a vote. Raise the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quota or weight is too large to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no members; add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voting rule; add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member belongs to exactly one union.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in two unions; keep it in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This union has no members; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules combine by “all” or by “any”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>The picture {file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Equal shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to what each is worth alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to given weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to pairwise judgements (AHP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapley value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted Shapley value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapley value corrected by factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owen value with unions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myerson value over links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position value over links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banzhaf value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tau value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gately point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nucleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prenucleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per-capita nucleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modiclus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nash bargaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talmud rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constrained equal awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constrained equal losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers to divide by sum to 0; there is no proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule needs “weights”, one for each player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule needs “comparisons”, a square table of pairwise judgements of the players.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} (doubtful above 0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule needs “factors”: name, weight and each player&apos;s share of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A corrected share was negative; it was set to 0 and the others rescaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together earn less than the members alone; there is nothing to bargain over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {rule} is computed for up to {count} members; this game would take {size} gigabytes for a single table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule needs “unions”: who stays together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule divides an estate among claims; the game is of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} among {count} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified: at every level of excess the coalitions are balanced (Kohlberg 1971).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohlberg&apos;s criterion could not be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked without rounding, in fractions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled with seed {seed}; the standard error is given for each member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a coalition objects was not examined: there are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {rule} cannot be computed for kinds of many players; list the players singly (up to 20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of all coalitions of {count} members would take {size} gigabytes; {limit} are allowed. Use a rule that needs no table, or fewer members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” occurs twice in one coalition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no players; add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot name a player here: coalitions are written with commas. Choose a name without commas and outer spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of all coalitions of {count} players would take {size} gigabytes; {limit} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“missing” can only be “zero”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coalition {names} is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} coalitions have no value, {names} for one. Give them, or say “missing”: “zero”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is a whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players, costs and counts must be equally many, and at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All costs are 0; there is nothing to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no claims; add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estate exceeds the sum of the claims: all can be paid in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one number for each player, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair is two names and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair has two different players.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link has two ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link joins two different players.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no share of this factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of a factor sum to 1; these sum to {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparisons need one row and one column for each player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game has exactly one of “values”, “voting”, “airport”, “bankruptcy”, “synergy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of game shares gains, not costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a split rule known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position value of {count} links would take {size} gigabytes; use fewer links or another rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linear programs of the nucleolus could not be solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together earn less than the members alone; no split gives everybody what they can get alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sampling was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game is not quasi-balanced: a member&apos;s minimal right exceeds what it adds to the others. There is no tau value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game is not quasi-balanced: the minimal rights and the utopia payoffs do not enclose the total. There is no tau value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member can disrupt more than it loses itself; the Gately point is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is 0; there are no shares to correct.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>An enterprise leads, government coordinates; breakthrough of a key technology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project partners who share the cost of research and its spillovers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose joint research on pre-competitive, generic technology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract between firms, universities and institutes about deliverables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards, diffusion and services for a whole industry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think tanks and information services that support decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented power-electronics consortium that uses every part of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEMATECH, January 1992</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The American semiconductor consortium as it stood then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLSI project, 1976–1980</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Japanese very-large-scale-integration research association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ECSEL project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A European electronics consortium from public project data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECSEL portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve European consortia side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPRE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A think-tank alliance for policy research in education.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample “{id}” is not part of this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The server address cannot be read ({reason}). Write it as postgresql://user@host:5432/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file, so nothing was written. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be written, so nothing was changed. Check the permissions or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take or give the data ({reason}), so nothing was written. Check the disk and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Run “concordat verify” on it and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists, that its folder can be written, and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Concordat workspace. Choose a .concordat file, or import this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached or does not let you in ({reason}). Check the address, the network and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check the path, or make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file. Choose a .concordat file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; it holds no workspace. Restore a backup or make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: the end of it is missing. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose a .concordat file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished write lies beside the file and must be taken back first, but the file or its folder cannot be written. Copy both files to a place you can write to and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored value cannot be read; it was changed outside this program or the disk is failing. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no entries {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be put in place ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds a workspace already. Open it, or name another database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Concordat and is open for reading only. Update the program to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be written; it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no workspace yet. Make one with “concordat new”, or under File, New.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not say its version; it is damaged. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was brought up to this version; a backup of the old one is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consortium “{id}” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a consortium with the id “{id}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is backed up with its own tools (pg_dump).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Innovation consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research joint venture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry-university-research collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industrial technology innovation alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think-tank alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint management committee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>“{value}” is not {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2026-03-31T09:30:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as 12500 EUR or 12500 EUR 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list such as name=value; name=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known kind of value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The database file is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was changed outside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consortium breaks the rules of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal entry is missing before number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry {number} was changed outside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored and journaled contents differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying the journal does not give what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::ClausePreview</name>
    <message>
        <source>Default, not evidence: nobody has chosen this value yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing. Click to go where it can be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::CommandPalette</name>
    <message>
        <source>Search Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions, pages, members, articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::ComparisonPanel</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>=</source>
        <comment>the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠</source>
        <comment>different</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small or medium-sized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universities and institutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::DateEditor</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::DecisionCard</name>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::EntityForm</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or more rows to see and change all their fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows: a change goes to all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Concluded by the import, not stated by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::EntityTableModel</name>
    <message>
        <source>%1: concluded by the import, not stated by the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::Header</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <comment>warnings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <comment>warnings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search actions, members, articles …   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present  %1</source>
        <comment>button, with its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::HistoryModel</name>
    <message>
        <source>↶ Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↷ Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::HistoryPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named versions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name This Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done is kept, with who and when. Select two entries to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one earlier entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two remarks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the present state again. Undo takes this back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::ImportDialog</name>
    <message>
        <source>Into &amp;consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects as CORDIS publishes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables this program exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 read, %3 added, %4 merged, %5 unchanged, %6 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consortia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two remarks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this source is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1. %2 participations read, %3 added, %4 merged, %5 unchanged, %6 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new consortia</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::MainWindow</name>
    <message>
        <source>There is no sample called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version, such as “Sent to partners”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is now called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings, due dates and scores are judged as they stood on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: %1 consortia, %2 rows and %3 journal entries agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>backup</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the workspace is now in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the team&apos;s database:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Concordat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;Designing and governing innovation consortia.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Concordat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at “%1”. It cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Undo: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource types</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a consortium first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first page of this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the latest page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as large as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as small as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no figure to present.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::MembersPage</name>
    <message>
        <source>Filter members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the organisations of the consortium: who they are, what kind, and since when they belong to it. You can also paste rows from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the First Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two remarks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with values the import concluded (≈)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were removed with everything that belonged to them. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::MembersTable</name>
    <message>
        <source>Usual Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::PageHost</name>
    <message>
        <source>“%1” is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::ParameterForm</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default, not evidence: nobody has chosen this value yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::PortfolioModel</name>
    <message>
        <source>Consortium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::PortfolioPage</name>
    <message>
        <source>Filter consortia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consortia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand all consortia of this workspace, to be sorted, searched and compared. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Consortia…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consortia</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a consortium first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select exactly two consortia.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::Rail</name>
    <message>
        <source>Formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::SettingsDialog</name>
    <message>
        <source>%1 already belongs to “%2”. Choose other keys, or change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the history beside what you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::WelcomePage</name>
    <message>
        <source>Concordat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design an innovation consortium, write its charter, and live with it. Every change is kept at once; nothing needs saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a Team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a number, a row or a node: here stands how it came about, what was assumed, and what would change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A default of this program, not evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>rule and its source</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concordat::ui::figures::FigureView</name>
    <message>
        <source>Copy as Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png);;PDF document (*.pdf);;Table (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name must end in .svg, .png, .pdf, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
