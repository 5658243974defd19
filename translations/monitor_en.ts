<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>JsonMembers</name>
    <message numerus="yes">
        <source>a text of at most %n characters</source>
        <translation>
            <numerusform>a text of at most %n character</numerusform>
            <numerusform>a text of at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n members</source>
        <translation>
            <numerusform>a list of at most %n member</numerusform>
            <numerusform>a list of at most %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <translation>
            <numerusform>Use at most %n character</numerusform>
            <numerusform>Use at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message numerus="yes">
        <source>it has more than %n profiles</source>
        <translation>
            <numerusform>it has more than %n profile</numerusform>
            <numerusform>it has more than %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptSummary</name>
    <message numerus="yes">
        <source>%n event(s) recovered, none lost</source>
        <translation>
            <numerusform>%n event recovered, none lost</numerusform>
            <numerusform>%n events recovered, none lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) recovered, others may be missing</source>
        <translation>
            <numerusform>%n event recovered, others may be missing</numerusform>
            <numerusform>%n events recovered, others may be missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::ArmControl</name>
    <message numerus="yes">
        <source>Armed for %n more minute(s) from now</source>
        <translation>
            <numerusform>Armed for %n more minute from now</numerusform>
            <numerusform>Armed for %n more minutes from now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arm for %n minute(s)</source>
        <translation>
            <numerusform>Arm for %n minute</numerusform>
            <numerusform>Arm for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Armed for %n more minute(s): press to disarm</source>
        <translation>
            <numerusform>Armed for %n more minute: press to disarm</numerusform>
            <numerusform>Armed for %n more minutes: press to disarm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkBanner</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already dealt with</source>
        <translation>
            <numerusform>%n already dealt with</numerusform>
            <numerusform>%n already dealt with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkPlan</name>
    <message numerus="yes">
        <source>%1 in %n group(s)</source>
        <comment>dead letters</comment>
        <translation>
            <numerusform>%1 in %n group</numerusform>
            <numerusform>%1 in %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln belong to lots that have ended</source>
        <translation>
            <numerusform>%Ln belongs to a lot that has ended</numerusform>
            <numerusform>%Ln belong to lots that have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back again and again</source>
        <translation>
            <numerusform>%Ln came back again and again</numerusform>
            <numerusform>%Ln came back again and again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be kept in the trash</source>
        <translation>
            <numerusform>%Ln cannot be kept in the trash</numerusform>
            <numerusform>%Ln cannot be kept in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be published</source>
        <translation>
            <numerusform>%Ln cannot be published</numerusform>
            <numerusform>%Ln cannot be published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be worked through</source>
        <translation>
            <numerusform>%Ln will be worked through</numerusform>
            <numerusform>%Ln will be worked through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkPlanDialog</name>
    <message numerus="yes">
        <source>Leave out the %n of lots that have ended</source>
        <translation>
            <numerusform>Leave out the %n of a lot that has ended</numerusform>
            <numerusform>Leave out the %n of lots that have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n poison letter(s)</source>
        <translation>
            <numerusform>Leave out the %n poison letter</numerusform>
            <numerusform>Leave out the %n poison letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be worked on and is left out.</source>
        <translation>
            <numerusform>%n cannot be worked on and is left out.</numerusform>
            <numerusform>%n cannot be worked on and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), oldest first, in about %1.</source>
        <translation>
            <numerusform>%n letter, in about %1.</numerusform>
            <numerusform>%n letters, oldest first, in about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), oldest first.</source>
        <translation>
            <numerusform>%n letter.</numerusform>
            <numerusform>%n letters, oldest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkResultsDialog</name>
    <message numerus="yes">
        <source>Export %n result(s)</source>
        <translation>
            <numerusform>Export %n result</numerusform>
            <numerusform>Export %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n result(s) to %1</source>
        <translation>
            <numerusform>Exported %n result to %1</numerusform>
            <numerusform>Exported %n results to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::ConnectionTest</name>
    <message numerus="yes">
        <source>%n event(s) in the history</source>
        <translation>
            <numerusform>%n event in the history</numerusform>
            <numerusform>%n events in the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead letter(s)</source>
        <translation>
            <numerusform>%n dead letter</numerusform>
            <numerusform>%n dead letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::DeadLettersPage</name>
    <message numerus="yes">
        <source>%n dead letter(s)</source>
        <translation>
            <numerusform>%n dead letter</numerusform>
            <numerusform>%n dead letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them poison</source>
        <translation>
            <numerusform>%n of them poison</numerusform>
            <numerusform>%n of them poison</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::DraftShelf</name>
    <message numerus="yes">
        <source>%n received it</source>
        <translation>
            <numerusform>%n received it</numerusform>
            <numerusform>%n received it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::DraftTemplates</name>
    <message numerus="yes">
        <source>There are %n template(s) already</source>
        <translation>
            <numerusform>There is %n template already</numerusform>
            <numerusform>There are %n templates already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::Endpoint</name>
    <message numerus="yes">
        <source>Use at most %n character(s)</source>
        <translation>
            <numerusform>Use at most %n character</numerusform>
            <numerusform>Use at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n of each</source>
        <translation>
            <numerusform>Use at most %n of each</numerusform>
            <numerusform>Use at most %n of each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointActions</name>
    <message numerus="yes">
        <source>%n endpoint(s) added.</source>
        <translation>
            <numerusform>%n endpoint added.</numerusform>
            <numerusform>%n endpoints added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) imported.</source>
        <translation>
            <numerusform>%n endpoint imported.</numerusform>
            <numerusform>%n endpoints imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) written to %1.</source>
        <translation>
            <numerusform>%n frame written to %1.</numerusform>
            <numerusform>%n frames written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointFacts</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointList</name>
    <message numerus="yes">
        <source>There is no room for further endpoints: the most are %n</source>
        <translation>
            <numerusform>There is no room for further endpoints: the most is %n</numerusform>
            <numerusform>There is no room for further endpoints: the most are %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::FrameSender</name>
    <message numerus="yes">
        <source>Text, %n byte(s)</source>
        <translation>
            <numerusform>Text, %n byte</numerusform>
            <numerusform>Text, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON, %n byte(s)</source>
        <translation>
            <numerusform>JSON, %n byte</numerusform>
            <numerusform>JSON, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::GroupDelegate</name>
    <message numerus="yes">
        <source>%n poison letter(s)</source>
        <translation>
            <numerusform>%n poison letter</numerusform>
            <numerusform>%n poison letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::HealthPage</name>
    <message numerus="yes">
        <source>%n endpoint(s) down</source>
        <translation>
            <numerusform>%n endpoint down</numerusform>
            <numerusform>%n endpoints down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n degraded</numerusform>
            <numerusform>%n degraded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::HeartbeatSlot</name>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1: %n check</numerusform>
            <numerusform>%1: %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them down</source>
        <translation>
            <numerusform>%n of them down</numerusform>
            <numerusform>%n of them down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterActModel</name>
    <message numerus="yes">
        <source>published, %n received it</source>
        <translation>
            <numerusform>published, %n received it</numerusform>
            <numerusform>published, %n received it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterActionBar</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterFacts</name>
    <message numerus="yes">
        <source>%n delivery(ies), all in vain</source>
        <translation>
            <numerusform>%n delivery, in vain</numerusform>
            <numerusform>%n deliveries, all in vain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retried before, %n time(s)</source>
        <translation>
            <numerusform>retried before, %n time</numerusform>
            <numerusform>retried before, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterGroupModel</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them poison</source>
        <translation>
            <numerusform>%n of them poison</numerusform>
            <numerusform>%n of them poison</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterInspector</name>
    <message numerus="yes">
        <source>Poison: it was retried %n time(s) and came back each time. Edit it, or park it until the cause is gone.</source>
        <translation>
            <numerusform>Poison: it was retried %n time and came back each time. Edit it, or park it until the cause is gone.</numerusform>
            <numerusform>Poison: it was retried %n times and came back each time. Edit it, or park it until the cause is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterPane</name>
    <message numerus="yes">
        <source>%n letter(s) are in the list.</source>
        <translation>
            <numerusform>%n letter is in the list.</numerusform>
            <numerusform>%n letters are in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterText</name>
    <message numerus="yes">
        <source>Retry %n letter(s)</source>
        <translation>
            <numerusform>Retry %n letter</numerusform>
            <numerusform>Retry %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n letter(s)</source>
        <translation>
            <numerusform>Discard %n letter</numerusform>
            <numerusform>Discard %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n letter(s) back</source>
        <translation>
            <numerusform>Put %n letter back</numerusform>
            <numerusform>Put %n letters back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n letter(s)</source>
        <translation>
            <numerusform>Move %n letter</numerusform>
            <numerusform>Move %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) retried</source>
        <translation>
            <numerusform>%n letter retried</numerusform>
            <numerusform>%n letters retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) discarded</source>
        <translation>
            <numerusform>%n letter discarded</numerusform>
            <numerusform>%n letters discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) put back</source>
        <translation>
            <numerusform>%n letter put back</numerusform>
            <numerusform>%n letters put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) back in the queue</source>
        <translation>
            <numerusform>%n letter back in the queue</numerusform>
            <numerusform>%n letters back in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) parked</source>
        <translation>
            <numerusform>%n letter parked</numerusform>
            <numerusform>%n letters parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterTotalsBar</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed again</source>
        <translation>
            <numerusform>%n failed again</numerusform>
            <numerusform>%n failed again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterWork</name>
    <message numerus="yes">
        <source>Exported %n letter(s) to %1</source>
        <translation>
            <numerusform>Exported %n letter to %1</numerusform>
            <numerusform>Exported %n letters to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n letter(s)</source>
        <translation>
            <numerusform>Export %n letter</numerusform>
            <numerusform>Export %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::ProfileBook</name>
    <message numerus="yes">
        <source>There are %n profiles already</source>
        <translation>
            <numerusform>There is %n profile already</numerusform>
            <numerusform>There are %n profiles already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These would be more than %n profiles</source>
        <translation>
            <numerusform>These would be more than %n profile</numerusform>
            <numerusform>These would be more than %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::ProfilesDialog</name>
    <message numerus="yes">
        <source>%n profile(s) added.</source>
        <translation>
            <numerusform>%n profile added.</numerusform>
            <numerusform>%n profiles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file were there already.</source>
        <translation>
            <numerusform>%n of the file was there already.</numerusform>
            <numerusform>%n of the file were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written, without passwords.</source>
        <translation>
            <numerusform>%n profile written, without passwords.</numerusform>
            <numerusform>%n profiles written, without passwords.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::ReceiversText</name>
    <message numerus="yes">
        <source>Published: %n connections received it</source>
        <translation>
            <numerusform>Published: %n connection received it</numerusform>
            <numerusform>Published: %n connections received it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::RetryHistory</name>
    <message numerus="yes">
        <source>%n earlier retry(ies)</source>
        <translation>
            <numerusform>%n earlier retry</numerusform>
            <numerusform>%n earlier retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received it</source>
        <translation>
            <numerusform>%n received it</numerusform>
            <numerusform>%n received it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::UndoBanner</name>
    <message numerus="yes">
        <source>%n other letter(s) can be put back after these.</source>
        <translation>
            <numerusform>%n other letter can be put back after these.</numerusform>
            <numerusform>%n other letters can be put back after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were discarded at %1</source>
        <translation>
            <numerusform>%n letter was discarded at %1</numerusform>
            <numerusform>%n letters were discarded at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) discarded</source>
        <translation>
            <numerusform>%n letter discarded</numerusform>
            <numerusform>%n letters discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may have been discarded at %1</source>
        <translation>
            <numerusform>%n letter may have been discarded at %1</numerusform>
            <numerusform>%n letters may have been discarded at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::ViewChips</name>
    <message numerus="yes">
        <source>There are %n views; remove one first</source>
        <translation>
            <numerusform>There is %n view; remove it first</numerusform>
            <numerusform>There are %n views; remove one first</numerusform>
        </translation>
    </message>
</context>
</TS>
