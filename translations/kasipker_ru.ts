<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArchivePage</name>
    <message>
        <source>Past meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an evidence bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the bundle is recomputed; nothing in it is believed. No network is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwardsPage</name>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has won yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner stands here once the draw is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>in favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstained, in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} / {all} votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Participants by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callable.self</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommissionStep</name>
    <message>
        <source>Item 1: to approve the list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: the chair and more than half of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members are present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{participants}, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participants}, not frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission did not approve the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another list can be imported at step 1, or the members vote again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict of interest: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of the commission stands in the list. The list does not change for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is imported first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seating is noted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note those present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes missing: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: the list is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum: the chair is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is missing in one of the languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works the program yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum: too few members are present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>A mistake in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. What was noted is kept; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and open it again. The log is here: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DissentCard</name>
    <message>
        <source>Whose opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose opinion it is has to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opinion&apos;s Kazakh text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opinion&apos;s Russian text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsStep</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is fixed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save both bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, list, random.org&apos;s answer and the journal in one file: all for the commission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public one names no participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act № {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document can&apos;t be shown; save it and open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the documents and the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawStep</name>
    <message>
        <source>Ask again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw comes after the ticket and the numbers of the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button appears once the list, the ticket and the numbers are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one participant: nothing is left to chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only participant wins by protocol; there are no reserves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no participant: the draw is not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol will say so; the certificate stays in the prize fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org is not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it for the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks again by itself; a new ticket is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Billing&apos;s Excel or text file begins the meeting. The order of columns and the number of sheets don&apos;t matter; the file itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sample list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can also be dragged onto this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: no list yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExcludedModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: row {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreezeStep</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote, item 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to be frozen, list.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the 64 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the list, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For, against, abstained: the list of participants is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission has not approved the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{records}, reasons in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms in force since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of participants is frozen. Period: {period}. Participants: {participants}. From now on no row is added, taken out or corrected.

The fingerprint of the list is on the screen. Please write down or photograph all 64 digits: the same digits will stand in the text that random.org signs, and in the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, numbers 1–{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission approves the list first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it the list can&apos;t be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: the random.org ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote of the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once frozen the list can&apos;t be changed: no row is added, taken out or corrected. The fingerprint is computed at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FundCard</name>
    <message>
        <source>Prize fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of {nominal} ₸</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{drawn} drawn, {left} left; as in Table 1 of the terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentsCard</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program has written is not taken out; it is printed in the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the commission: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org&apos;s answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer with the ticket was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the signature is not known to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket expired unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was used by another request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{records}; remarks on the sheet «{sheet}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row, value or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the excluded rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows stay in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No excluded row holds these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row was excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is frozen: its files can&apos;t be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were chosen earlier: to add or remove one, choose all of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission has voted on this list: after another import it votes anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kasipker Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REHEARSAL – NOT A DRAW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal store; the program&apos;s own server answers in place of random.org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Place, in Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Steps of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seats}, quorum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>{month}: no list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing&apos;s Excel or text file begins the meeting. The order of columns and the number of sheets do not matter; the file itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthsModel</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthsPage</name>
    <message>
        <source>Promotion «{name}», {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of the promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{month}: the draw is %n day(s) late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can still be held; the protocol prints the reason of the delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{month}: %n day(s) left for the draw.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month}: the draw was %n day(s) late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {at} / {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtocolDraft</name>
    <message>
        <source>What the protocol will say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is given when the protocol is fixed. After that its facts no longer change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms ask for the reason in the protocol; it is printed word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw was due by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote on the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is not held: the list has no participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for – {yes}, against – {no}, abstained – {abstained}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>prize draw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>The chair has read it aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read to the hall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are read and judged. Nothing is kept until all of them are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping before the next file; nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>The request, as it will go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the list, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be held for one second. After the press the request goes to random.org and can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who presses the button?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{present} / {members}, the chair is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen}; valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is closed to changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is noted and unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers said are fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ticket, one result: the button does not work twice. {name} works the program and does not press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«The list is closed; it holds {count}. Its fingerprint is on the screen: whoever noted it compares all the 64 digits. The ticket begins with {first} and ends with {last}. The first number is the winner, the others are the reserves.»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>About the rehearsal store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no force: its key is another, random.org does not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«REHEARSAL» across every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a yellow plate, no weave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsals held so far: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another file and has nothing to do with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is final once the commission has signed the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the ticket&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the ticket up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can open this page and see the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket&apos;s public page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s answer was kept as evidence, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the draw: not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is not held: the list has no participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsal key, not random.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature holds: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the answer to the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the same ticket, after a lost answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomNumbers</name>
    <message>
        <source>Numbers said in the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members besides the operator have to say numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the number is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has yet to say a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the numbers stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is the protocol&apos;s. {name}, who works the program, says no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace mends a slip of the hand until the numbers are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100–999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, second number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules frozen with the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who took part in an earlier period is excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who took part in an earlier period takes part again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org chooses between the reserve winners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reserve winners in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{days}; a non-working last day moves to the next working one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve winners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair and more than half of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attempts}, different days: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names masked, no digit of an IIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message>
        <source>Present at the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
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
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturesStep</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to sign yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol is fixed and signed after the vote on the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is needed in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) to go; it can be continued later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note the signature on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) to go; sign above the line or choose paper</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signers</name>
    <message>
        <source>Once it is signed, the facts don&apos;t change. A change voids all signatures, and is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures: {given} / {seats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Signature field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of what is signed, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank line stays on the printed protocol. The member signs it with a pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper with ink is the original; its scan can be attached later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, by own hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of a signature, not an EDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sign protocol № {number}. Period: {month}. Day of the meeting: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is not held: the list has no participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner – {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves – {people}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The result is final after the commission&apos;s signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only participant: winner without a draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal server&apos;s signature is valid, record № {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org&apos;s signature is valid, record № {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no participant in the list of this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A witness opened the ticket on their own phone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness of the ticket: not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org ticket, unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members say numbers of three digits. They go into the text that random.org signs: so the result can&apos;t have been made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The «{campaign}» promotion, prize draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the list, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row number in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quorum: {present} of {members} members present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for {sum} ₸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org draws from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out exactly so when the button is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually 2–10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke, the result is not lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for random.org&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ticket – one result: no other number can come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even if the connection breaks the result is not lost: one ticket – one result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the same ticket again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the same ticket again, attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>Stage, small</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Kasipker – stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketStep</name>
    <message>
        <source>Address of the ticket&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the ticket&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than two participants chance decides nothing: random.org is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket of this draw is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org gives one ticket, which gives one result, once. It is shown to the hall, the chair reads its first and last four symbols aloud, and the members say numbers of three digits. Only then the button is pressed. Should the answer be lost, the same ticket is looked for: no second one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by random.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«The first four symbols of the ticket are {first}, the last four are {last}. Now the members say numbers of three digits. They go into the text that random.org signs: the result can&apos;t have been made before.»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org is asked for the ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is closed: one ticket, one result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the draw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VotesStep</name>
    <message>
        <source>Item 2: to confirm the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commission votes on the result once the draw is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was not confirmed by this vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org&apos;s numbers stand for ever; the members vote again, a dissent is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw for {month} is not held: the list has no participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the winner of the draw for this period;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the first reserve winner;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the second reserve winner;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prize goes to the winner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes missing: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>The request, as it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new ticket is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the fate of this ticket is not known, nobody&apos;s decision brings a second one. No other source of chance is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 15 s, by the same ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went out at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: random.org&apos;s answer must not be believed. Nothing continues by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} The answer is kept as it came; the commission decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org did not carry the request out; nothing was drawn, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket can be used once only: if there is an answer, that very answer is fetched; if there is none, the very same request goes out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org&apos;s answer has not come yet; the result is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org&apos;s answer is awaited. One ticket, one result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List and its fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket and the numbers said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the request arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has seen them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the answer is random.org&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commission decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came, or the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unreadable answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org told of a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random.org refused, code {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer must not be believed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningsModel</name>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WitnessCard</name>
    <message>
        <source>Witness after the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saw the same numbers on the ticket&apos;s page, on an own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the ticket&apos;s page on an own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>draw</name>
    <message>
        <source>Winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{month}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
