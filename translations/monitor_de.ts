<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Comm::Catalog</name>
    <message>
        <source>An event type needs a key and a name, &quot;%1&quot; has only one</source>
        <translation>Ein Ereignistyp braucht einen Schlüssel und einen Namen, „%1“ hat nur eines davon</translation>
    </message>
    <message>
        <source>The key or the name of the event type &quot;%1&quot; is taken</source>
        <translation>Der Schlüssel oder der Name des Ereignistyps „%1“ ist vergeben</translation>
    </message>
    <message>
        <source>The catalogue is full, it has no room for &quot;%1&quot;</source>
        <translation>Der Katalog ist voll und hat keinen Platz für „%1“</translation>
    </message>
    <message>
        <source>An event source needs a name</source>
        <translation>Eine Ereignisquelle braucht einen Namen</translation>
    </message>
    <message>
        <source>The event source &quot;%1&quot; is already known</source>
        <translation>Die Ereignisquelle „%1“ ist schon bekannt</translation>
    </message>
</context>
<context>
    <name>Comm::Completion</name>
    <message>
        <source>The request was cancelled before its answer came</source>
        <translation>Die Anfrage wurde abgebrochen, bevor ihre Antwort kam</translation>
    </message>
</context>
<context>
    <name>Comm::DeadLetter</name>
    <message>
        <source>The line is no dead letter: %1</source>
        <translation>Die Zeile ist kein Dead Letter: %1</translation>
    </message>
    <message>
        <source>Import what was exported, one entry a line</source>
        <translation>Importieren, was exportiert wurde, ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>The Base64 in it is damaged</source>
        <translation>Das Base64 darin ist beschädigt</translation>
    </message>
    <message>
        <source>The entry is too large: %1</source>
        <translation>Der Eintrag ist zu groß: %1</translation>
    </message>
    <message>
        <source>The entry holds no event</source>
        <translation>Der Eintrag enthält kein Ereignis</translation>
    </message>
    <message>
        <source>The entry holds no readable event: %1</source>
        <translation>Der Eintrag enthält kein lesbares Ereignis: %1</translation>
    </message>
    <message>
        <source>The event of the entry is not complete</source>
        <translation>Das Ereignis des Eintrags ist nicht vollständig</translation>
    </message>
    <message>
        <source>The entry is JSON, but not an object</source>
        <translation>Der Eintrag ist JSON, aber kein Objekt</translation>
    </message>
    <message>
        <source>The entry is not JSON</source>
        <translation>Der Eintrag ist kein JSON</translation>
    </message>
    <message>
        <source>The entry is not valid UTF-8</source>
        <translation>Der Eintrag ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>The entry is nested too deep</source>
        <translation>Der Eintrag ist zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>Comm::DeadLetterKeeper</name>
    <message>
        <source>Earlier dead letters still wait on disk</source>
        <translation>Frühere Dead Letters warten noch auf der Platte</translation>
    </message>
</context>
<context>
    <name>Comm::DeadLetterQueue</name>
    <message>
        <source>The dead letter cannot be published: %1</source>
        <translation>Der Dead Letter kann nicht veröffentlicht werden: %1</translation>
    </message>
    <message>
        <source>Edit it, export it for its author, or discard it</source>
        <translation>Ihn bearbeiten, für seinen Urheber exportieren oder verwerfen</translation>
    </message>
    <message>
        <source>The new data is not JSON</source>
        <translation>Die neuen Daten sind kein JSON</translation>
    </message>
    <message>
        <source>Give a JSON object, such as {&quot;note&quot;:&quot;doors open&quot;}</source>
        <translation>Ein JSON-Objekt angeben, etwa {&quot;note&quot;:&quot;Türen offen&quot;}</translation>
    </message>
    <message>
        <source>The event with the new data is invalid</source>
        <translation>Das Ereignis mit den neuen Daten ist ungültig</translation>
    </message>
    <message>
        <source>The dead letter is no longer there</source>
        <translation>Der Dead Letter ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody else has dealt with it: look at the list again</source>
        <translation>Jemand anderes hat sich darum gekümmert: die Liste neu ansehen</translation>
    </message>
    <message>
        <source>Nobody listens to &quot;%1&quot;: the dead letter stays where it is</source>
        <translation>Niemand hört auf „%1“: Der Dead Letter bleibt, wo er ist</translation>
    </message>
    <message>
        <source>Start the service that handles it, or ask to publish it all the same</source>
        <translation>Den Dienst starten, der ihn verarbeitet, oder das Veröffentlichen trotzdem verlangen</translation>
    </message>
    <message>
        <source>The dead letter queue changes too fast for a transaction</source>
        <translation>Die Dead-Letter-Queue ändert sich zu schnell für eine Transaktion</translation>
    </message>
    <message>
        <source>Allow the user to run scripts (EVAL), or try again later</source>
        <translation>Dem Benutzer Skripte erlauben (EVAL) oder es später erneut versuchen</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is no list</source>
        <translation>Der Schlüssel „%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>Rename it: the dead letters need it</source>
        <translation>Ihn umbenennen: Die Dead Letters brauchen ihn</translation>
    </message>
</context>
<context>
    <name>Comm::DeadLetterSpool</name>
    <message>
        <source>The spool for dead letters at %1 cannot be used: %2</source>
        <translation>Der Spool für Dead Letters unter %1 ist nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written and is not full</source>
        <translation>Prüfen, dass der Ordner da ist, beschrieben werden darf und nicht voll ist</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ein anderes Programm benutzt ihn</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>er darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>The spool for dead letters at %1 is full: it may have %L2 bytes</source>
        <translation>Der Spool für Dead Letters unter %1 ist voll: Er darf %L2 Bytes haben</translation>
    </message>
    <message>
        <source>Make the dead letter queue writable again, or allow a larger spool</source>
        <translation>Die Dead-Letter-Queue wieder beschreibbar machen oder einen größeren Spool erlauben</translation>
    </message>
    <message>
        <source>a file of it has changed</source>
        <translation>eine Datei darin hat sich geändert</translation>
    </message>
</context>
<context>
    <name>Comm::DeadLetterStatistics</name>
    <message>
        <source>(other)</source>
        <translation>(andere)</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(kein Typ)</translation>
    </message>
    <message>
        <source>(no message)</source>
        <translation>(keine Meldung)</translation>
    </message>
</context>
<context>
    <name>Comm::Decimal</name>
    <message>
        <source>&quot;%1&quot; is not a decimal number</source>
        <translation>„%1“ ist keine Dezimalzahl</translation>
    </message>
    <message>
        <source>Write digits with a point, such as 12.50</source>
        <translation>Ziffern mit einem Punkt schreiben, etwa 12.50</translation>
    </message>
</context>
<context>
    <name>Comm::Event</name>
    <message>
        <source>The payload is not JSON</source>
        <translation>Der Inhalt ist kein JSON</translation>
    </message>
    <message>
        <source>The payload is JSON, but not an object</source>
        <translation>Der Inhalt ist JSON, aber kein Objekt</translation>
    </message>
    <message>
        <source>The payload is not valid UTF-8</source>
        <translation>Der Inhalt ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>The payload is too large: %L1 bytes</source>
        <translation>Der Inhalt ist zu groß: %L1 Bytes</translation>
    </message>
    <message>
        <source>The payload is nested too deep</source>
        <translation>Der Inhalt ist zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>Comm::EventBuilder</name>
    <message>
        <source>The data of the new event &quot;%1&quot; is not JSON</source>
        <translation>Die Daten des neuen Ereignisses „%1“ sind kein JSON</translation>
    </message>
    <message>
        <source>Give a JSON object, such as {&quot;note&quot;:&quot;doors open&quot;}</source>
        <translation>Ein JSON-Objekt angeben, etwa {&quot;note&quot;:&quot;Türen offen&quot;}</translation>
    </message>
    <message>
        <source>The new event &quot;%1&quot; is invalid</source>
        <translation>Das neue Ereignis „%1“ ist ungültig</translation>
    </message>
    <message>
        <source>The catalogue has no event type &quot;%1&quot;</source>
        <translation>Der Katalog hat keinen Ereignistyp „%1“</translation>
    </message>
    <message>
        <source>Use a key such as BID_PLACED or a wire name such as lot:bid:placed</source>
        <translation>Einen Schlüssel wie BID_PLACED oder einen Namen wie lot:bid:placed nehmen</translation>
    </message>
</context>
<context>
    <name>Comm::EventClient</name>
    <message>
        <source>The event cannot be published: %1</source>
        <translation>Das Ereignis kann nicht veröffentlicht werden: %1</translation>
    </message>
    <message>
        <source>The event cannot be published: its envelope is not complete</source>
        <translation>Das Ereignis kann nicht veröffentlicht werden: Sein Umschlag ist nicht vollständig</translation>
    </message>
    <message>
        <source>Give it an id, a timestamp, a type, a source, a version and data</source>
        <translation>Ihm ID, Zeitstempel, Typ, Quelle, Version und Daten geben</translation>
    </message>
</context>
<context>
    <name>Comm::EventConsumer</name>
    <message>
        <source>The handler failed: %1</source>
        <translation>Der Handler ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The handler failed with an exception of unknown type</source>
        <translation>Der Handler ist mit einer Ausnahme unbekannten Typs gescheitert</translation>
    </message>
    <message>
        <source>The handler was cancelled</source>
        <translation>Der Handler wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>Comm::EventGateway</name>
    <message>
        <source>The file of tokens %1 cannot be read: %2</source>
        <translation>Die Token-Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>Give a file with a token a line that this user may read</source>
        <translation>Eine Datei mit einem Token je Zeile angeben, die dieser Benutzer lesen darf</translation>
    </message>
    <message>
        <source>The file of tokens %1 has a token that no client can send</source>
        <translation>Die Token-Datei %1 hat ein Token, das kein Client senden kann</translation>
    </message>
    <message>
        <source>Use letters, digits and marks of ASCII, without spaces</source>
        <translation>Buchstaben, Ziffern und Zeichen aus ASCII nehmen, ohne Leerzeichen</translation>
    </message>
    <message>
        <source>The file of tokens %1 has no token</source>
        <translation>Die Token-Datei %1 hat kein Token</translation>
    </message>
    <message>
        <source>Put one in, such as the output of: openssl rand -hex 32</source>
        <translation>Eines hineinschreiben, etwa die Ausgabe von: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>At %1 everybody who reaches this machine could publish events</source>
        <translation>Unter %1 könnte jeder, der diesen Rechner erreicht, Ereignisse veröffentlichen</translation>
    </message>
    <message>
        <source>Give a file of tokens, or listen at 127.0.0.1</source>
        <translation>Eine Token-Datei angeben oder an 127.0.0.1 lauschen</translation>
    </message>
    <message>
        <source>Cannot listen at %1 port %2: %3</source>
        <translation>An %1, Port %2, kann nicht gelauscht werden: %3</translation>
    </message>
    <message>
        <source>Choose another port, or end what has this one</source>
        <translation>Einen anderen Port wählen oder beenden, was diesen belegt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to listen at</source>
        <translation>„%1“ ist keine Adresse, an der gelauscht werden kann</translation>
    </message>
    <message>
        <source>Give an address of this machine, such as 127.0.0.1 or ::1</source>
        <translation>Eine Adresse dieses Rechners angeben, etwa 127.0.0.1 oder ::1</translation>
    </message>
    <message>
        <source>The certificate and the private key to serve with cannot be used</source>
        <translation>Zertifikat und privater Schlüssel des Dienstes sind nicht benutzbar</translation>
    </message>
    <message>
        <source>Give both in PEM form, made for each other</source>
        <translation>Beide im PEM-Format angeben, zueinander passend</translation>
    </message>
</context>
<context>
    <name>Comm::EventHistory</name>
    <message>
        <source>A history of %1 events cannot be read</source>
        <translation>Ein Verlauf von %1 Ereignissen kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no history of the pattern &quot;%1&quot;</source>
        <translation>Zum Muster „%1“ gibt es keinen Verlauf</translation>
    </message>
    <message>
        <source>Ask for one event or more</source>
        <translation>Mindestens ein Ereignis verlangen</translation>
    </message>
    <message>
        <source>Ask for one type, or for all</source>
        <translation>Einen Typ oder alle verlangen</translation>
    </message>
    <message>
        <source>The history has no event with the id &quot;%1&quot;</source>
        <translation>Der Verlauf hat kein Ereignis mit der ID „%1“</translation>
    </message>
    <message>
        <source>Only the newest events are kept: look for an id of the last ones</source>
        <translation>Nur die neuesten Ereignisse werden behalten: eine ID der letzten suchen</translation>
    </message>
</context>
<context>
    <name>Comm::EventValidator</name>
    <message>
        <source>The text has %L1 bytes, more than the limit of %L2</source>
        <translation>Der Text hat %L1 Bytes, mehr als die Grenze von %L2</translation>
    </message>
    <message>
        <source>The text is not JSON</source>
        <translation>Der Text ist kein JSON</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation>Der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>The text is nested deeper than %1 levels</source>
        <translation>Der Text ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>should be an object, but is an array</source>
        <translation>soll ein Objekt sein, ist aber eine Liste</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a decimal number as text, such as &quot;12.50&quot;</source>
        <translation>eine Dezimalzahl als Text, etwa &quot;12.50&quot;</translation>
    </message>
    <message>
        <source>a time in UTC, such as &quot;2026-06-01T14:00:00.000Z&quot;</source>
        <translation>eine Zeit in UTC, etwa &quot;2026-06-01T14:00:00.000Z&quot;</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>irgendein Wert</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>should be %1, but is %2</source>
        <translation>soll %1 sein, ist aber %2</translation>
    </message>
</context>
<context>
    <name>Comm::GapRecovery</name>
    <message>
        <source>More events came while the history was read than may wait</source>
        <translation>Während der Verlauf gelesen wurde, kamen mehr Ereignisse, als warten dürfen</translation>
    </message>
    <message>
        <source>The subscription does not recover what it misses</source>
        <translation>Das Abonnement holt nicht nach, was es verpasst</translation>
    </message>
    <message>
        <source>The server came back without the last event that was received</source>
        <translation>Der Server kam ohne das zuletzt empfangene Ereignis zurück</translation>
    </message>
    <message>
        <source>The history since then is longer than may be read</source>
        <translation>Der Verlauf seither ist länger, als gelesen werden darf</translation>
    </message>
    <message>
        <source>The connection was lost before anything was known of the history</source>
        <translation>Die Verbindung riss ab, bevor etwas über den Verlauf bekannt war</translation>
    </message>
    <message>
        <source>The history no longer reaches back to the loss</source>
        <translation>Der Verlauf reicht nicht mehr bis zum Verbindungsabriss zurück</translation>
    </message>
    <message>
        <source>The server was restarted and its history is empty</source>
        <translation>Der Server wurde neu gestartet, und sein Verlauf ist leer</translation>
    </message>
    <message>
        <source>The history is empty</source>
        <translation>Der Verlauf ist leer</translation>
    </message>
    <message>
        <source>The history no longer reaches back to the last event that was received</source>
        <translation>Der Verlauf reicht nicht mehr bis zum zuletzt empfangenen Ereignis zurück</translation>
    </message>
    <message>
        <source>The history could not be read within %1 s</source>
        <translation>Der Verlauf konnte binnen %1 s nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Comm::Http</name>
    <message>
        <source>Give a token or password that the service takes</source>
        <translation>Ein Token oder Passwort angeben, das der Dienst annimmt</translation>
    </message>
    <message>
        <source>Ask for the right, or use another token</source>
        <translation>Um das Recht bitten oder ein anderes Token nehmen</translation>
    </message>
    <message>
        <source>Check the path and the base URL</source>
        <translation>Pfad und Basis-URL prüfen</translation>
    </message>
    <message>
        <source>Ask more rarely</source>
        <translation>Seltener anfragen</translation>
    </message>
    <message>
        <source>Look into the log of the service</source>
        <translation>In das Protokoll des Dienstes sehen</translation>
    </message>
    <message>
        <source>Correct what was asked for</source>
        <translation>Die Anfrage berichtigen</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Start the service there, or correct the address</source>
        <translation>Dort den Dienst starten oder die Adresse berichtigen</translation>
    </message>
    <message>
        <source>The host of %1 is not known</source>
        <translation>Der Rechner von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>Check the spelling of the host name and the name server</source>
        <translation>Die Schreibung des Rechnernamens und den Nameserver prüfen</translation>
    </message>
    <message>
        <source>%1 ended the connection without an answer</source>
        <translation>%1 hat die Verbindung ohne Antwort beendet</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer</source>
        <translation>Der Proxy auf dem Weg zu %1 antwortet nicht</translation>
    </message>
    <message>
        <source>Check the address of the proxy, or use none</source>
        <translation>Die Adresse des Proxys prüfen oder keinen benutzen</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for user and password</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Give those that the proxy takes</source>
        <translation>Die angeben, die der Proxy annimmt</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP: %2</source>
        <translation>Was unter %1 antwortet, spricht kein HTTP: %2</translation>
    </message>
    <message>
        <source>Check host and port, and whether TLS is needed there</source>
        <translation>Rechner und Port prüfen, und ob dort TLS nötig ist</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Check the network and the address</source>
        <translation>Netz und Adresse prüfen</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Keine Verbindung zu %1 binnen %2 s</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2 s</source>
        <translation>%1 hat binnen %2 s nicht zu antworten begonnen</translation>
    </message>
    <message>
        <source>%1 fell silent for %2 s</source>
        <translation>%1 schwieg %2 s lang</translation>
    </message>
    <message>
        <source>An attempt at %1 was not done within %2 s</source>
        <translation>Ein Versuch bei %1 war nach %2 s nicht beendet</translation>
    </message>
    <message>
        <source>%1 gave no whole answer within %2 s</source>
        <translation>%1 gab binnen %2 s keine vollständige Antwort</translation>
    </message>
    <message>
        <source>Check the network and the load of the service</source>
        <translation>Netz und Last des Dienstes prüfen</translation>
    </message>
    <message>
        <source>%1 %2 was answered with %3</source>
        <translation>%1 %2 wurde mit %3 beantwortet</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of its answer</source>
        <translation>%1 hat die Verbindung mitten in der Antwort beendet</translation>
    </message>
    <message>
        <source>Look into the log of the service and of what is on the way to it</source>
        <translation>In das Protokoll des Dienstes und dessen sehen, was auf dem Weg dorthin liegt</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be decompressed</source>
        <translation>Die Antwort von %1 kann nicht dekomprimiert werden</translation>
    </message>
    <message>
        <source>Correct the service, or what is on the way to it</source>
        <translation>Den Dienst berichtigen oder was auf dem Weg dorthin liegt</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2</source>
        <translation>Die Antwort von %1 ist größer als %2</translation>
    </message>
    <message>
        <source>Ask for less at a time, or allow more</source>
        <translation>Weniger auf einmal anfragen oder mehr erlauben</translation>
    </message>
    <message>
        <source>%1 says that its answer is JSON, but it is not</source>
        <translation>%1 gibt seine Antwort als JSON aus, aber sie ist keines</translation>
    </message>
    <message>
        <source>%1 redirects once more after %2 times</source>
        <translation>%1 leitet nach %2 Weiterleitungen noch einmal weiter</translation>
    </message>
    <message>
        <source>Correct the service: it may be sending us round in circles</source>
        <translation>Den Dienst berichtigen: Vielleicht leitet er im Kreis</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be saved: %2</source>
        <translation>Die Antwort von %1 kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the file</source>
        <translation>Freien Platz und Rechte der Datei prüfen</translation>
    </message>
    <message>
        <source>The body for %1 ended before its announced size</source>
        <translation>Der Body für %1 endete vor seiner angekündigten Größe</translation>
    </message>
    <message>
        <source>Check the device that it is read from</source>
        <translation>Das Gerät prüfen, aus dem er gelesen wird</translation>
    </message>
    <message>
        <source>The body for %1 would have to be sent again, and its device cannot go back</source>
        <translation>Der Body für %1 müsste erneut gesendet werden, und sein Gerät kann nicht zurück</translation>
    </message>
    <message>
        <source>Give a file, or the bytes</source>
        <translation>Eine Datei oder die Bytes angeben</translation>
    </message>
</context>
<context>
    <name>Comm::HttpRedirect</name>
    <message>
        <source>%1 redirects where we must not follow: %2</source>
        <translation>%1 leitet dorthin weiter, wohin wir nicht folgen dürfen: %2</translation>
    </message>
    <message>
        <source>Use the right address from the beginning, or correct the service</source>
        <translation>Von Anfang an die richtige Adresse nehmen oder den Dienst berichtigen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of an HTTP service</source>
        <translation>„%1“ ist keine Adresse eines HTTP-Dienstes</translation>
    </message>
    <message>
        <source>%1 is not encrypted</source>
        <translation>%1 ist nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>Comm::HttpRequest</name>
    <message>
        <source>&quot;%1&quot; is no address of an HTTP service</source>
        <translation>„%1“ ist keine Adresse eines HTTP-Dienstes</translation>
    </message>
    <message>
        <source>Write it as http://host:port/path or https://host:port/path</source>
        <translation>Zu schreiben als http://Rechner:Port/Pfad oder https://Rechner:Port/Pfad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no method of HTTP</source>
        <translation>„%1“ ist keine Methode von HTTP</translation>
    </message>
    <message>
        <source>Use one such as GET or POST</source>
        <translation>Eine wie GET oder POST nehmen</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent</source>
        <translation>Der Header „%1“ kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>Its name must be one word, and its value one line</source>
        <translation>Sein Name muss ein Wort und sein Wert eine Zeile sein</translation>
    </message>
    <message>
        <source>The device with the body cannot be read</source>
        <translation>Das Gerät mit dem Body kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Open it for reading first</source>
        <translation>Es zuerst zum Lesen öffnen</translation>
    </message>
    <message>
        <source>It is not known how long the body is</source>
        <translation>Wie lang der Body ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Give the size with the device</source>
        <translation>Mit dem Gerät auch die Größe angeben</translation>
    </message>
</context>
<context>
    <name>Comm::HttpResponse</name>
    <message>
        <source>The body of the answer is no JSON</source>
        <translation>Der Body der Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>Read it as bytes, or correct the service</source>
        <translation>Ihn als Bytes lesen oder den Dienst berichtigen</translation>
    </message>
</context>
<context>
    <name>Comm::HttpTokens</name>
    <message>
        <source>Check the service that hands out tokens</source>
        <translation>Den Dienst prüfen, der Token ausgibt</translation>
    </message>
    <message>
        <source>The token is not usable: it holds white space or control characters</source>
        <translation>Das Token ist nicht brauchbar: Es enthält Leerraum oder Steuerzeichen</translation>
    </message>
    <message>
        <source>The provider of tokens was cancelled or failed</source>
        <translation>Die Quelle der Token wurde abgebrochen oder ist gescheitert</translation>
    </message>
</context>
<context>
    <name>Comm::PayloadReader</name>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a decimal number as text, such as &quot;12.50&quot;</source>
        <translation>eine Dezimalzahl als Text, etwa &quot;12.50&quot;</translation>
    </message>
    <message>
        <source>a time in UTC, such as &quot;2026-06-01T14:00:00.000Z&quot;</source>
        <translation>eine Zeit in UTC, etwa &quot;2026-06-01T14:00:00.000Z&quot;</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>irgendein Wert</translation>
    </message>
    <message>
        <source>The field /data/%1 of %2 should be %3, but %4</source>
        <translation>Das Feld /data/%1 von %2 soll %3 sein, aber es %4</translation>
    </message>
    <message>
        <source>one of the names that the catalogue lists</source>
        <translation>einer der Namen, die der Katalog nennt</translation>
    </message>
</context>
<context>
    <name>Comm::Redis</name>
    <message>
        <source>Redis at %1 refused the connection</source>
        <translation>Redis unter %1 hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Start redis-server there, or correct the address</source>
        <translation>Dort redis-server starten oder die Adresse berichtigen</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached: %2</source>
        <translation>Redis unter %1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Check the network and the address</source>
        <translation>Netz und Adresse prüfen</translation>
    </message>
    <message>
        <source>Give user and password in the address</source>
        <translation>Benutzer und Passwort in der Adresse angeben</translation>
    </message>
    <message>
        <source>Correct user and password in the address</source>
        <translation>Benutzer und Passwort in der Adresse berichtigen</translation>
    </message>
    <message>
        <source>Leave the password out of the address: the server has none</source>
        <translation>Das Passwort aus der Adresse nehmen: Der Server hat keines</translation>
    </message>
    <message>
        <source>Give the user the right with ACL SETUSER, or use another one</source>
        <translation>Dem Benutzer das Recht mit ACL SETUSER geben oder einen anderen nehmen</translation>
    </message>
    <message>
        <source>Set a password on the server or turn its protected mode off</source>
        <translation>Dem Server ein Passwort geben oder seinen geschützten Modus abschalten</translation>
    </message>
    <message>
        <source>Use a database number that the server has</source>
        <translation>Eine Datenbanknummer nehmen, die der Server hat</translation>
    </message>
    <message>
        <source>Free memory on the server or raise its maxmemory</source>
        <translation>Speicher auf dem Server frei machen oder sein maxmemory erhöhen</translation>
    </message>
    <message>
        <source>Wait until the server has loaded its data</source>
        <translation>Warten, bis der Server seine Daten geladen hat</translation>
    </message>
    <message>
        <source>Use the address of the primary, this is a replica</source>
        <translation>Die Adresse des Hauptservers nehmen, dies ist eine Kopie</translation>
    </message>
    <message>
        <source>A key of the event history is used for something else: rename it</source>
        <translation>Ein Schlüssel des Ereignisverlaufs wird für etwas anderes benutzt: ihn umbenennen</translation>
    </message>
    <message>
        <source>The host of Redis at %1 is not known</source>
        <translation>Der Rechner von Redis unter %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>Check the spelling of the host name and the name server</source>
        <translation>Die Schreibung des Rechnernamens und den Nameserver prüfen</translation>
    </message>
    <message>
        <source>There is no Redis socket at %1</source>
        <translation>Unter %1 gibt es keinen Redis-Socket</translation>
    </message>
    <message>
        <source>Start redis-server with this unix socket, or correct the path</source>
        <translation>redis-server mit diesem Unix-Socket starten oder den Pfad berichtigen</translation>
    </message>
    <message>
        <source>The Redis socket at %1 may not be used</source>
        <translation>Der Redis-Socket %1 darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>Ask for the right to read and write the socket file</source>
        <translation>Um das Recht bitten, die Socket-Datei zu lesen und zu schreiben</translation>
    </message>
    <message>
        <source>Redis at %1 ended the connection</source>
        <translation>Redis unter %1 hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>Check that the server runs and what its log says</source>
        <translation>Prüfen, ob der Server läuft und was sein Protokoll sagt</translation>
    </message>
    <message>
        <source>Redis at %1 did not get ready within %2 s</source>
        <translation>Redis unter %1 war nach %2 s nicht bereit</translation>
    </message>
    <message>
        <source>Check the address, the network and the load of the server</source>
        <translation>Adresse, Netz und Last des Servers prüfen</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer a ping within %2 s</source>
        <translation>Redis unter %1 hat einen Ping binnen %2 s nicht beantwortet</translation>
    </message>
    <message>
        <source>Check the network and the load of the server</source>
        <translation>Netz und Last des Servers prüfen</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak the Redis protocol: %2</source>
        <translation>Was unter %1 antwortet, spricht nicht das Redis-Protokoll: %2</translation>
    </message>
    <message>
        <source>Check host and port, and that no TLS is needed there</source>
        <translation>Rechner und Port prüfen, und dass dort kein TLS nötig ist</translation>
    </message>
    <message>
        <source>Redis at %1 answered: %2</source>
        <translation>Redis unter %1 antwortete: %2</translation>
    </message>
    <message>
        <source>Redis at %1 gave an answer that does not fit the command</source>
        <translation>Redis unter %1 gab eine Antwort, die nicht zum Befehl passt</translation>
    </message>
    <message>
        <source>Check that this is a Redis server of version 6 or later, and no proxy that changes replies</source>
        <translation>Prüfen, dass dies ein Redis-Server ab Version 6 ist und kein Proxy, der Antworten verändert</translation>
    </message>
    <message>
        <source>There is no connection to Redis at %1</source>
        <translation>Es gibt keine Verbindung zu Redis unter %1</translation>
    </message>
    <message>
        <source>Connect first</source>
        <translation>Zuerst verbinden</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer within %2 s; the command may have been executed</source>
        <translation>Redis unter %1 hat binnen %2 s nicht geantwortet; der Befehl kann ausgeführt worden sein</translation>
    </message>
    <message>
        <source>Redis at %1 was not there within %2 s; nothing was sent</source>
        <translation>Redis unter %1 war binnen %2 s nicht da; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Too much is waiting to be sent to Redis at %1</source>
        <translation>Zu viel wartet darauf, an Redis unter %1 gesendet zu werden</translation>
    </message>
    <message>
        <source>Send more slowly, or wait for earlier answers first</source>
        <translation>Langsamer senden oder zuerst auf frühere Antworten warten</translation>
    </message>
    <message>
        <source>Wait until this replica has found its primary, or use that one</source>
        <translation>Warten, bis diese Kopie ihren Hauptserver gefunden hat, oder jenen nehmen</translation>
    </message>
    <message>
        <source>Wait until the cluster is whole again</source>
        <translation>Warten, bis der Cluster wieder vollständig ist</translation>
    </message>
    <message>
        <source>Wait until the cluster has moved these keys</source>
        <translation>Warten, bis der Cluster diese Schlüssel verschoben hat</translation>
    </message>
    <message>
        <source>Wait until the script there has ended, or end it with SCRIPT KILL</source>
        <translation>Warten, bis das Skript dort beendet ist, oder es mit SCRIPT KILL beenden</translation>
    </message>
    <message>
        <source>Let the server save to its disk again: see its log</source>
        <translation>Den Server wieder auf seine Platte sichern lassen: siehe sein Protokoll</translation>
    </message>
    <message>
        <source>Redis at %1 ended the connection before it said anything</source>
        <translation>Redis unter %1 hat die Verbindung beendet, bevor es etwas sagte</translation>
    </message>
    <message>
        <source>Check that the server runs and what its log says; if its port wants TLS, write rediss://</source>
        <translation>Prüfen, ob der Server läuft und was sein Protokoll sagt; wenn sein Port TLS verlangt, rediss:// schreiben</translation>
    </message>
    <message>
        <source>Redis at %1 ended the connection, most likely because we read too slowly: it held %2 for us, of %3 that it allows</source>
        <translation>Redis unter %1 hat die Verbindung beendet, wahrscheinlich weil wir zu langsam lasen: Es hielt %2 für uns vor, von %3, die es erlaubt</translation>
    </message>
    <message>
        <source>Handle events faster or listen to fewer, or raise client-output-buffer-limit pubsub on the server</source>
        <translation>Ereignisse schneller verarbeiten, weniger abonnieren oder client-output-buffer-limit pubsub auf dem Server erhöhen</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in TLS within %2 s</source>
        <translation>Redis unter %1 hat binnen %2 s nicht in TLS geantwortet</translation>
    </message>
    <message>
        <source>Check that this port of the server speaks TLS</source>
        <translation>Prüfen, dass dieser Port des Servers TLS spricht</translation>
    </message>
    <message>
        <source>User and password for Redis at %1 were not there within %2 s</source>
        <translation>Benutzer und Passwort für Redis unter %1 waren nach %2 s nicht da</translation>
    </message>
    <message>
        <source>Check the place where the credentials come from</source>
        <translation>Prüfen, woher die Zugangsdaten kommen</translation>
    </message>
    <message>
        <source>User and password for Redis at %1 are not to be had: %2</source>
        <translation>Benutzer und Passwort für Redis unter %1 sind nicht zu bekommen: %2</translation>
    </message>
    <message>
        <source>The sentinel at %1 knows no master %2</source>
        <translation>Der Sentinel unter %1 kennt keinen Master %2</translation>
    </message>
    <message>
        <source>Correct the name of the master, or the addresses of the sentinels</source>
        <translation>Den Namen des Masters oder die Adressen der Sentinels berichtigen</translation>
    </message>
    <message>
        <source>None of the sentinels of %1 named the master: %2</source>
        <translation>Keiner der Sentinels von %1 nannte den Master: %2</translation>
    </message>
    <message>
        <source>Redis at %1 is no master, although a sentinel named it</source>
        <translation>Redis unter %1 ist kein Master, obwohl ein Sentinel es nannte</translation>
    </message>
    <message>
        <source>Wait until the failover is over, or check what the sentinels say</source>
        <translation>Warten, bis der Failover vorbei ist, oder prüfen, was die Sentinels sagen</translation>
    </message>
    <message>
        <source>Redis at %1 is not the master any more, %2 is</source>
        <translation>Nicht mehr Redis unter %1 ist der Master, sondern %2</translation>
    </message>
    <message>
        <source>Nothing is to be done: the new one is used from now on</source>
        <translation>Nichts ist zu tun: Von jetzt an wird der neue benutzt</translation>
    </message>
    <message>
        <source>What answers at %1 is no sentinel</source>
        <translation>Was unter %1 antwortet, ist kein Sentinel</translation>
    </message>
    <message>
        <source>Correct the port, which is 26379 for most sentinels, or use the address of the server itself</source>
        <translation>Berichtigen Sie den Port, der bei den meisten Sentinels 26379 ist, oder nehmen Sie die Adresse des Servers selbst</translation>
    </message>
    <message>
        <source>Correct user and password for the sentinels, which have others than the server</source>
        <translation>Berichtigen Sie Benutzer und Passwort der Sentinels, die andere haben als der Server</translation>
    </message>
    <message>
        <source>Start the sentinels, or correct their addresses; the port of most is 26379</source>
        <translation>Starten Sie die Sentinels, oder berichtigen Sie ihre Adressen; der Port der meisten ist 26379</translation>
    </message>
</context>
<context>
    <name>Comm::RedisAddress</name>
    <message>
        <source>The Redis address is not usable: %1</source>
        <translation>Die Redis-Adresse ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database number</source>
        <translation>„%1“ ist keine Datenbanknummer</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>sie nennt keinen Rechner</translation>
    </message>
    <message>
        <source>0 is no port</source>
        <translation>0 ist kein Port</translation>
    </message>
    <message>
        <source>the path of a socket starts with a third slash</source>
        <translation>der Pfad eines Sockets beginnt mit einem dritten Schrägstrich</translation>
    </message>
    <message>
        <source>it names no socket</source>
        <translation>sie nennt keinen Socket</translation>
    </message>
    <message>
        <source>it is no URL</source>
        <translation>sie ist keine URL</translation>
    </message>
    <message>
        <source>it has a user but no password</source>
        <translation>sie hat einen Benutzer, aber kein Passwort</translation>
    </message>
    <message>
        <source>it names no scheme</source>
        <translation>sie nennt kein Schema</translation>
    </message>
    <message>
        <source>its scheme is &quot;%1&quot;</source>
        <translation>ihr Schema ist „%1“</translation>
    </message>
    <message>
        <source>Write it as redis://[user:password@]host:port/db, rediss:// for TLS, redis+sentinel://host:port,host:port/master/db or unix:///path/to/socket</source>
        <translation>Zu schreiben als redis://[Benutzer:Passwort@]Rechner:Port/DB, rediss:// für TLS, redis+sentinel://Rechner:Port,Rechner:Port/Master/DB oder unix:///Pfad/zum/Socket</translation>
    </message>
    <message>
        <source>its scheme is none of Redis</source>
        <translation>ihr Schema ist keines von Redis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting of a %2 address</source>
        <translation>„%1“ ist keine Einstellung einer %2-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs exactly one value</source>
        <translation>„%1“ braucht genau einen Wert</translation>
    </message>
    <message>
        <source>an @ follows the host; in user, password and settings write @ as %40 and / as %2F</source>
        <translation>auf den Rechner folgt ein @; in Benutzer, Passwort und Einstellungen @ als %40 und / als %2F schreiben</translation>
    </message>
    <message>
        <source>it names no master, which follows the sentinels after a /</source>
        <translation>sie nennt keinen Master, der hinter den Sentinels nach einem / steht</translation>
    </message>
    <message>
        <source>it has a user for the sentinels but no password</source>
        <translation>sie hat einen Benutzer für die Sentinels, aber kein Passwort</translation>
    </message>
    <message>
        <source>there is no file &quot;%1&quot;</source>
        <translation>es gibt keine Datei „%1“</translation>
    </message>
</context>
<context>
    <name>Comm::RedisInspector</name>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>version and memory</source>
        <translation>Version und Speicher</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>length of the history</source>
        <translation>Länge des Verlaufs</translation>
    </message>
    <message>
        <source>length of the dead letter queue</source>
        <translation>Länge der Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>It can only be tried where MULTI is allowed</source>
        <translation>Es kann nur versucht werden, wo MULTI erlaubt ist</translation>
    </message>
    <message>
        <source>The server does not tell it</source>
        <translation>Der Server sagt es nicht</translation>
    </message>
    <message>
        <source>output buffer of the subscriber</source>
        <translation>Ausgabepuffer des Abonnenten</translation>
    </message>
</context>
<context>
    <name>Comm::RequestSource</name>
    <message>
        <source>it threw what is no exception</source>
        <translation>ihre Quelle warf etwas, das keine Ausnahme ist</translation>
    </message>
    <message>
        <source>it ended without an answer</source>
        <translation>ihre Quelle endete ohne Antwort</translation>
    </message>
</context>
<context>
    <name>Comm::RespReader</name>
    <message>
        <source>a reply is larger than %1</source>
        <translation>eine Antwort ist größer als %1</translation>
    </message>
</context>
<context>
    <name>Comm::SubscriptionHub</name>
    <message>
        <source>The connection was closed by this program</source>
        <translation>Die Verbindung wurde von diesem Programm geschlossen</translation>
    </message>
</context>
<context>
    <name>Comm::Tls</name>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>no authority that we trust has signed it</source>
        <translation>keine Zertifizierungsstelle, der wir vertrauen, hat es signiert</translation>
    </message>
    <message>
        <source>Give the certificate of the authority that signed it as one to trust</source>
        <translation>Das Zertifikat der Stelle, die es signiert hat, als vertrauenswürdig angeben</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>es ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>Renew the certificate there, and check the clock of this machine</source>
        <translation>Das Zertifikat dort erneuern und die Uhr dieses Rechners prüfen</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <translation>es gilt nicht vor %1</translation>
    </message>
    <message>
        <source>Check the clock of this machine and the certificate there</source>
        <translation>Die Uhr dieses Rechners und das Zertifikat dort prüfen</translation>
    </message>
    <message>
        <source>it is made for %1, not for %2</source>
        <translation>es ist für %1 ausgestellt, nicht für %2</translation>
    </message>
    <message>
        <source>Use a name that it is made for as the host or as the server name</source>
        <translation>Als Rechner- oder Servernamen einen nehmen, für den es ausgestellt ist</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation>es ist selbstsigniert</translation>
    </message>
    <message>
        <source>Give this certificate as one to trust, if it is really that of the server</source>
        <translation>Dieses Zertifikat als vertrauenswürdig angeben, wenn es wirklich das des Servers ist</translation>
    </message>
    <message>
        <source>Check the certificate there</source>
        <translation>Das Zertifikat dort prüfen</translation>
    </message>
    <message>
        <source>The certificate of %1 is refused: %2</source>
        <translation>Das Zertifikat von %1 wird abgelehnt: %2</translation>
    </message>
    <message>
        <source>No TLS connection with %1: %2</source>
        <translation>Keine TLS-Verbindung mit %1: %2</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and whether the server asks for a client certificate</source>
        <translation>Prüfen, dass der Port TLS spricht, und ob der Server ein Client-Zertifikat verlangt</translation>
    </message>
</context>
<context>
    <name>Comm::TlsOptions</name>
    <message>
        <source>The client certificate is no certificate in PEM form</source>
        <translation>Das Client-Zertifikat ist kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>Give the file that begins with BEGIN CERTIFICATE</source>
        <translation>Die Datei angeben, die mit BEGIN CERTIFICATE beginnt</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read</source>
        <translation>Der private Schlüssel des Client-Zertifikats kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Give its file in PEM form and, if it is encrypted, the right passphrase</source>
        <translation>Seine Datei im PEM-Format angeben und, wenn er verschlüsselt ist, die richtige Passphrase</translation>
    </message>
    <message>
        <source>The private key does not belong to the client certificate</source>
        <translation>Der private Schlüssel gehört nicht zum Client-Zertifikat</translation>
    </message>
    <message>
        <source>Give the key that the certificate was made for</source>
        <translation>Den Schlüssel angeben, für den das Zertifikat ausgestellt ist</translation>
    </message>
    <message>
        <source>The certificates to trust hold no certificate in PEM form</source>
        <translation>Die vertrauenswürdigen Zertifikate enthalten kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Check the name and the rights of the file</source>
        <translation>Namen und Rechte der Datei prüfen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>Give a file in PEM form</source>
        <translation>Eine Datei im PEM-Format angeben</translation>
    </message>
</context>
<context>
    <name>Comm::WebSocket</name>
    <message>
        <source>Give a valid token, or user and password</source>
        <translation>Ein gültiges Token oder Benutzer und Passwort angeben</translation>
    </message>
    <message>
        <source>Use a token, or an origin, that is allowed there</source>
        <translation>Ein Token oder einen Origin nehmen, der dort erlaubt ist</translation>
    </message>
    <message>
        <source>Correct the path of the address</source>
        <translation>Den Pfad der Adresse berichtigen</translation>
    </message>
    <message>
        <source>Use a server that speaks version 13 of WebSocket</source>
        <translation>Einen Server nehmen, der Version 13 von WebSocket spricht</translation>
    </message>
    <message>
        <source>Use the address that the server redirects to</source>
        <translation>Die Adresse nehmen, zu der der Server weiterleitet</translation>
    </message>
    <message>
        <source>Wait until the service is up again, or see its log</source>
        <translation>Warten, bis der Dienst wieder läuft, oder in sein Protokoll sehen</translation>
    </message>
    <message>
        <source>Check that the address is that of a WebSocket</source>
        <translation>Prüfen, dass die Adresse die eines WebSockets ist</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Start the service there, or correct the address</source>
        <translation>Dort den Dienst starten oder die Adresse berichtigen</translation>
    </message>
    <message>
        <source>The host of %1 is not known</source>
        <translation>Der Rechner von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>Check the spelling of the host name and the name server</source>
        <translation>Die Schreibung des Rechnernamens und den Nameserver prüfen</translation>
    </message>
    <message>
        <source>%1 hung up before the WebSocket was open</source>
        <translation>%1 hat die Verbindung beendet, bevor der WebSocket offen war</translation>
    </message>
    <message>
        <source>Check that a WebSocket service listens there, and what its log says</source>
        <translation>Prüfen, ob dort ein WebSocket-Dienst lauscht und was sein Protokoll sagt</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Check the network and the address</source>
        <translation>Netz und Adresse prüfen</translation>
    </message>
    <message>
        <source>%1 agreed to a WebSocket in a wrong way: %2</source>
        <translation>%1 hat dem WebSocket auf falsche Weise zugestimmt: %2</translation>
    </message>
    <message>
        <source>Check what answers there, and the proxies before it</source>
        <translation>Prüfen, was dort antwortet, und die Proxys davor</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket: HTTP %2 %3</source>
        <translation>%1 hat den WebSocket abgelehnt: HTTP %2 %3</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP: %2</source>
        <translation>Was unter %1 antwortet, spricht kein HTTP: %2</translation>
    </message>
    <message>
        <source>Check host and port, and whether the address has to begin with ws:// or wss://</source>
        <translation>Rechner und Port prüfen, und ob die Adresse mit ws:// oder wss:// beginnen muss</translation>
    </message>
    <message>
        <source>The answer of %1 to the handshake is beyond %2 bytes</source>
        <translation>Die Antwort von %1 auf den Handshake hat mehr als %2 Bytes</translation>
    </message>
    <message>
        <source>%1 did not open the WebSocket within %2 s</source>
        <translation>%1 hat den WebSocket binnen %2 s nicht geöffnet</translation>
    </message>
    <message>
        <source>Check the address, the network and the load of the service</source>
        <translation>Adresse, Netz und Last des Dienstes prüfen</translation>
    </message>
    <message>
        <source>%1 fell silent: %2</source>
        <translation>%1 ist verstummt: %2</translation>
    </message>
    <message>
        <source>Check the network and the load of the service</source>
        <translation>Netz und Last des Dienstes prüfen</translation>
    </message>
    <message>
        <source>The connection with %1 was lost: %2</source>
        <translation>Die Verbindung mit %1 riss ab: %2</translation>
    </message>
    <message>
        <source>Check the network, and that the service runs</source>
        <translation>Das Netz prüfen, und ob der Dienst läuft</translation>
    </message>
    <message>
        <source>The connection with %1 was closed: %2</source>
        <translation>Die Verbindung mit %1 wurde geschlossen: %2</translation>
    </message>
    <message>
        <source>Allow larger messages, or let the service send smaller ones</source>
        <translation>Größere Nachrichten erlauben oder den Dienst kleinere senden lassen</translation>
    </message>
    <message>
        <source>See the log of the service</source>
        <translation>In das Protokoll des Dienstes sehen</translation>
    </message>
    <message>
        <source>No address or token for the WebSocket could be had: %1</source>
        <translation>Adresse oder Token für den WebSocket waren nicht zu bekommen: %1</translation>
    </message>
    <message>
        <source>See to what provides them</source>
        <translation>Prüfen, woher sie kommen</translation>
    </message>
    <message>
        <source>No address or token for the WebSocket came within %1 s</source>
        <translation>Adresse oder Token für den WebSocket kamen nicht binnen %1 s</translation>
    </message>
    <message>
        <source>There is no connection with %1</source>
        <translation>Es gibt keine Verbindung mit %1</translation>
    </message>
    <message>
        <source>Connect first, or allow messages to wait for a connection</source>
        <translation>Zuerst verbinden oder Nachrichten erlauben, auf eine Verbindung zu warten</translation>
    </message>
    <message>
        <source>%1 bytes are already waiting to be sent to %2</source>
        <translation>%1 Bytes warten schon darauf, an %2 gesendet zu werden</translation>
    </message>
    <message>
        <source>Send more slowly</source>
        <translation>Langsamer senden</translation>
    </message>
    <message>
        <source>A message of %1 bytes to %2 is beyond the limit of %3</source>
        <translation>Eine Nachricht von %1 Bytes an %2 überschreitet die Grenze von %3</translation>
    </message>
    <message>
        <source>Send smaller messages, or raise the limit</source>
        <translation>Kleinere Nachrichten senden oder die Grenze erhöhen</translation>
    </message>
    <message>
        <source>Too many messages wait for a connection with %1</source>
        <translation>Zu viele Nachrichten warten auf eine Verbindung mit %1</translation>
    </message>
    <message>
        <source>Allow more of them, or send fewer</source>
        <translation>Mehr davon erlauben oder weniger senden</translation>
    </message>
    <message>
        <source>The connection with %1 that the message waited for will not come</source>
        <translation>Die Verbindung mit %1, auf die die Nachricht wartete, wird nicht kommen</translation>
    </message>
</context>
<context>
    <name>Comm::WebSocketAttempt</name>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
</context>
<context>
    <name>Comm::WebSocketClient</name>
    <message>
        <source>An undefined value cannot be sent as JSON</source>
        <translation>Ein undefinierter Wert kann nicht als JSON gesendet werden</translation>
    </message>
    <message>
        <source>Send null, or nothing</source>
        <translation>null senden oder nichts</translation>
    </message>
</context>
<context>
    <name>Comm::WebSocketClose</name>
    <message>
        <source>normal end</source>
        <translation>normales Ende</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>geht weg</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>kind of data not accepted</source>
        <translation>Art der Daten nicht angenommen</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>closed without a code</source>
        <translation>ohne Code geschlossen</translation>
    </message>
    <message>
        <source>connection dropped</source>
        <translation>Verbindung abgerissen</translation>
    </message>
    <message>
        <source>malformed data</source>
        <translation>fehlerhafte Daten</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>Verstoß gegen Regeln</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>Erweiterung fehlt</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>service restarts</source>
        <translation>Dienst startet neu</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>später erneut versuchen</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>fehlerhaftes Gateway</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-Handshake gescheitert</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>nicht autorisiert</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>ping timeout</source>
        <translation>Zeitüberschreitung beim Ping</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>by the peer</source>
        <translation>von der Gegenstelle</translation>
    </message>
    <message>
        <source>code of a library</source>
        <translation>Code einer Bibliothek</translation>
    </message>
    <message>
        <source>code of the application</source>
        <translation>Code der Anwendung</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>no close frame</source>
        <translation>ohne Close-Frame</translation>
    </message>
</context>
<context>
    <name>Comm::WebSocketLine</name>
    <message>
        <source>Given up; attempts made: %1</source>
        <translation>Aufgegeben; unternommene Versuche: %1</translation>
    </message>
</context>
<context>
    <name>Comm::WebSocketRequest</name>
    <message>
        <source>Use ws://host:port/path, or wss:// for TLS</source>
        <translation>ws://Rechner:Port/Pfad nehmen, oder wss:// für TLS</translation>
    </message>
    <message>
        <source>The address of the WebSocket is not a URL</source>
        <translation>Die Adresse des WebSockets ist keine URL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a WebSocket</source>
        <translation>„%1“ ist keine Adresse eines WebSockets</translation>
    </message>
    <message>
        <source>The address of the WebSocket names no host</source>
        <translation>Die Adresse des WebSockets nennt keinen Rechner</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent</source>
        <translation>Der Header „%1“ kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens for its name, and a value without line breaks</source>
        <translation>Für seinen Namen Buchstaben, Ziffern und Bindestriche nehmen und einen Wert ohne Zeilenumbrüche</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; belongs to the handshake</source>
        <translation>Der Header „%1“ gehört zum Handshake</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ihn weglassen</translation>
    </message>
    <message>
        <source>The token or the origin has a line break in it</source>
        <translation>Das Token oder der Origin enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>Remove the line break</source>
        <translation>Den Zeilenumbruch entfernen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Filter the events</source>
        <translation>Die Ereignisse filtern</translation>
    </message>
    <message>
        <source>Show what may be written (in the filter)</source>
        <translation>Zeigen, was geschrieben werden kann (im Filter)</translation>
    </message>
    <message>
        <source>Take the suggestion for a wrong filter (in the filter)</source>
        <translation>Den Vorschlag für einen falschen Filter annehmen (im Filter)</translation>
    </message>
    <message>
        <source>Earlier filters (in the empty filter)</source>
        <translation>Frühere Filter (im leeren Filter)</translation>
    </message>
    <message>
        <source>Clear the filter, then close the inspector</source>
        <translation>Den Filter leeren, dann den Inspektor schließen</translation>
    </message>
    <message>
        <source>Show or collapse the facets</source>
        <translation>Facetten zeigen oder einklappen</translation>
    </message>
    <message>
        <source>Choose a time (in the histogram; + and - zoom, Home shows all)</source>
        <translation>Eine Zeit wählen (im Histogramm; + und - zoomen, Pos1 zeigt alles)</translation>
    </message>
    <message>
        <source>Find an event that the filter shows</source>
        <translation>Ein Ereignis suchen, das der Filter zeigt</translation>
    </message>
    <message>
        <source>The next older one that is found</source>
        <translation>Das nächste ältere gefundene</translation>
    </message>
    <message>
        <source>The next newer one that is found</source>
        <translation>Das nächste neuere gefundene</translation>
    </message>
    <message>
        <source>Go to an id or a time</source>
        <translation>Zu einer Id oder Zeit gehen</translation>
    </message>
    <message>
        <source>Pause and resume (in the table)</source>
        <translation>Anhalten und fortsetzen (in der Tabelle)</translation>
    </message>
    <message>
        <source>Follow the newest event (in the table)</source>
        <translation>Dem neuesten Ereignis folgen (in der Tabelle)</translation>
    </message>
    <message>
        <source>Copy the raw text of the selected event (in the table)</source>
        <translation>Den rohen Text des gewählten Ereignisses kopieren (in der Tabelle)</translation>
    </message>
    <message>
        <source>Find in the event (in the inspector)</source>
        <translation>Im Ereignis suchen (im Inspektor)</translation>
    </message>
    <message>
        <source>The next hit (in the inspector)</source>
        <translation>Der nächste Treffer (im Inspektor)</translation>
    </message>
    <message>
        <source>Copy the path of the value (in the tree of the inspector)</source>
        <translation>Den Pfad des Wertes kopieren (im Baum des Inspektors)</translation>
    </message>
    <message>
        <source>Copy the value as JSON (in the tree of the inspector)</source>
        <translation>Den Wert als JSON kopieren (im Baum des Inspektors)</translation>
    </message>
    <message>
        <source>Filter for the value (in the tree of the inspector)</source>
        <translation>Nach dem Wert filtern (im Baum des Inspektors)</translation>
    </message>
    <message>
        <source>Start and stop recording</source>
        <translation>Aufzeichnung beginnen und beenden</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Save all events</source>
        <translation>Alle Ereignisse speichern</translation>
    </message>
    <message>
        <source>Export events, or copy them</source>
        <translation>Ereignisse exportieren oder kopieren</translation>
    </message>
    <message>
        <source>Arm this connection, so that it may be written to, or disarm it</source>
        <translation>Diese Verbindung scharf schalten, damit auf ihr geschrieben werden darf, oder entschärfen</translation>
    </message>
    <message>
        <source>Publish the event (on the page Compose)</source>
        <translation>Das Ereignis veröffentlichen (auf der Seite Verfassen)</translation>
    </message>
    <message>
        <source>The first place that is wrong (on the page Compose)</source>
        <translation>Die erste falsche Stelle (auf der Seite Verfassen)</translation>
    </message>
    <message>
        <source>Add an endpoint (on the page Health)</source>
        <translation>Einen Endpunkt hinzufügen (auf der Seite Zustand)</translation>
    </message>
    <message>
        <source>Check or connect the chosen endpoint at once (on the page Health)</source>
        <translation>Den gewählten Endpunkt sofort prüfen oder verbinden (auf der Seite Zustand)</translation>
    </message>
    <message>
        <source>Pause or resume the chosen endpoint (on the page Health)</source>
        <translation>Den gewählten Endpunkt anhalten oder fortsetzen (auf der Seite Zustand)</translation>
    </message>
    <message>
        <source>Move the chosen endpoint; with Down the other way (on the page Health)</source>
        <translation>Den gewählten Endpunkt verschieben; mit Unten in die andere Richtung (auf der Seite Zustand)</translation>
    </message>
    <message>
        <source>Remove the chosen endpoint (on the page Health)</source>
        <translation>Den gewählten Endpunkt entfernen (auf der Seite Zustand)</translation>
    </message>
    <message>
        <source>Retry the selected dead letters (in their table)</source>
        <translation>Die gewählten Dead Letters wiederholen (in ihrer Tabelle)</translation>
    </message>
    <message>
        <source>Edit a dead letter and retry it (in their table)</source>
        <translation>Einen Dead Letter bearbeiten und wiederholen (in ihrer Tabelle)</translation>
    </message>
    <message>
        <source>Park the selected dead letters, or take them back (in their table)</source>
        <translation>Die gewählten Dead Letters parken oder zurücknehmen (in ihrer Tabelle)</translation>
    </message>
    <message>
        <source>Discard the selected dead letters (in their table)</source>
        <translation>Die gewählten Dead Letters verwerfen (in ihrer Tabelle)</translation>
    </message>
    <message>
        <source>Put back the dead letters that were discarded last (in their table)</source>
        <translation>Die zuletzt verworfenen Dead Letters zurücklegen (in ihrer Tabelle)</translation>
    </message>
    <message>
        <source>Profiles: open or change them</source>
        <translation>Profile: öffnen oder ändern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Quit: close all windows</source>
        <translation>Beenden: alle Fenster schließen</translation>
    </message>
    <message>
        <source>Choose the columns (in a table)</source>
        <translation>Die Spalten wählen (in einer Tabelle)</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>lot %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>auction %1</source>
        <translation>Auktion %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>campaign %1</source>
        <translation>Kampagne %1</translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>Stream %1</translation>
    </message>
    <message>
        <source>scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>Asset %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Werk %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>Agent %1</translation>
    </message>
</context>
<context>
    <name>EventFlagText</name>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>nachgeholt</translation>
    </message>
    <message>
        <source>after a gap</source>
        <translation>nach einer Lücke</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>ahead of time</source>
        <translation>aus der Zukunft</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>wiederholt</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>incomplete event: no usable %1</source>
        <translation>unvollständiges Ereignis: kein brauchbares Feld %1</translation>
    </message>
    <message>
        <source>bid {amount} {currency} on {lotId} by {userId}</source>
        <translation>Gebot {amount} {currency} auf {lotId} von {userId}</translation>
    </message>
    <message>
        <source>bid {amount} {currency} by {userId} accepted in {auctionId}</source>
        <translation>Gebot {amount} {currency} von {userId} in {auctionId} angenommen</translation>
    </message>
    <message>
        <source>bid {amount} {currency} by {userId} rejected: {reason}</source>
        <translation>Gebot {amount} {currency} von {userId} abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>{auctionId} won by {userId} for {amount} {currency}</source>
        <translation>{auctionId} geht für {amount} {currency} an {userId}</translation>
    </message>
    <message>
        <source>{lotId} opens: {artItemId}[, reserve {reservePrice} {currency}]</source>
        <translation>{lotId} eröffnet: {artItemId}[, Mindestpreis {reservePrice} {currency}]</translation>
    </message>
    <message>
        <source>{lotId} closes[ at {finalPrice} {currency}][, won by {winnerId}]</source>
        <translation>{lotId} geschlossen[ bei {finalPrice} {currency}][, Zuschlag an {winnerId}]</translation>
    </message>
    <message>
        <source>{auctionId} opens: {artItemId}[, reserve {reservePrice} {currency}]</source>
        <translation>{auctionId} eröffnet: {artItemId}[, Mindestpreis {reservePrice} {currency}]</translation>
    </message>
    <message>
        <source>{auctionId} closes[ at {finalPrice} {currency}][, won by {winnerId}]</source>
        <translation>{auctionId} geschlossen[ bei {finalPrice} {currency}][, Zuschlag an {winnerId}]</translation>
    </message>
    <message>
        <source>price of {auctionId} now {currentPrice}[, before {previousPrice}]</source>
        <translation>Preis in {auctionId} jetzt {currentPrice}[, zuvor {previousPrice}]</translation>
    </message>
    <message>
        <source>{timeRemaining} s left in {auctionId}[, extended {extensionCount}×]</source>
        <translation>noch {timeRemaining} s in {auctionId}[, {extensionCount}× verlängert]</translation>
    </message>
    <message>
        <source>{sessionId} of {campaignId} begins</source>
        <translation>{sessionId} von {campaignId} beginnt</translation>
    </message>
    <message>
        <source>{sessionId}: before the auction, from {startTime}</source>
        <translation>{sessionId}: vor der Auktion, ab {startTime}</translation>
    </message>
    <message>
        <source>{sessionId}: auction, from {startTime}</source>
        <translation>{sessionId}: Auktion, ab {startTime}</translation>
    </message>
    <message>
        <source>{sessionId}: after the auction, from {startTime}</source>
        <translation>{sessionId}: nach der Auktion, ab {startTime}</translation>
    </message>
    <message>
        <source>{sessionId} ends: {completedLots} of {totalLots} lots, {totalBids} bids, {totalValue} {currency}</source>
        <translation>{sessionId} endet: {completedLots} von {totalLots} Losen, {totalBids} Gebote, {totalValue} {currency}</translation>
    </message>
    <message>
        <source>{streamId} goes live on {platform}</source>
        <translation>{streamId} sendet auf {platform}</translation>
    </message>
    <message>
        <source>{streamId} ends after {duration} s[, {viewerCount} viewers]</source>
        <translation>{streamId} endet nach {duration} s[, {viewerCount} Zuschauer]</translation>
    </message>
    <message>
        <source>{streamId}: {errorMessage} ({errorCode}[, {severity}])</source>
        <translation>{streamId}: {errorMessage} ({errorCode}[, {severity}])</translation>
    </message>
    <message>
        <source>{streamId}: {resolution} at {fps} fps, bit rate {bitrate}</source>
        <translation>{streamId}: {resolution} bei {fps} Bildern/s, Bitrate {bitrate}</translation>
    </message>
    <message>
        <source>{streamId} shows {sceneId}</source>
        <translation>{streamId} zeigt {sceneId}</translation>
    </message>
    <message>
        <source>{assetId} ({assetType}) loaded</source>
        <translation>{assetId} ({assetType}) geladen</translation>
    </message>
    <message>
        <source>{agentId}: {content}</source>
        <translation>{agentId}: {content}</translation>
    </message>
    <message>
        <source>{agentId} is {mood}[, was {previousMood}][: {trigger}]</source>
        <translation>{agentId} ist {mood}[, war {previousMood}][: {trigger}]</translation>
    </message>
    <message>
        <source>{agentId}[ to {userId}][ @{twitterHandle}], {type}: {content}</source>
        <translation>{agentId}[ an {userId}][ @{twitterHandle}], {type}: {content}</translation>
    </message>
    <message>
        <source>{agentId} asks for {assetId} ({assetType})</source>
        <translation>{agentId} verlangt {assetId} ({assetType})</translation>
    </message>
    <message>
        <source>{agentId} remembers ({type}): {content}</source>
        <translation>{agentId} merkt sich ({type}): {content}</translation>
    </message>
    <message>
        <source>{userId} connects by {platform}</source>
        <translation>{userId} verbindet sich über {platform}</translation>
    </message>
    <message>
        <source>{userId} leaves[: {reason}]</source>
        <translation>{userId} geht[: {reason}]</translation>
    </message>
    <message>
        <source>{userId}: {actionType}</source>
        <translation>{userId}: {actionType}</translation>
    </message>
    <message>
        <source>{userId} prefers {preferences}</source>
        <translation>{userId} bevorzugt {preferences}</translation>
    </message>
    <message>
        <source>{serviceId}: {errorMessage} ({errorCode}[, {severity}])</source>
        <translation>{serviceId}: {errorMessage} ({errorCode}[, {severity}])</translation>
    </message>
    <message>
        <source>{serviceId} is {status}</source>
        <translation>{serviceId} ist {status}</translation>
    </message>
    <message>
        <source>{serviceId}: {metricName} {metricValue}[ {unit}]</source>
        <translation>{serviceId}: {metricName} {metricValue}[ {unit}]</translation>
    </message>
    <message>
        <source>{serviceId}: {configKey} set to {configValue}</source>
        <translation>{serviceId}: {configKey} auf {configValue} gesetzt</translation>
    </message>
</context>
<context>
    <name>EventTableModel</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Remarkable</source>
        <translation>Auffälliges</translation>
    </message>
</context>
<context>
    <name>EventTime</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>No type</source>
        <translation>Kein Typ</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>After a gap</source>
        <translation>Nach einer Lücke</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Nachgeholt</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Ahead of its time</source>
        <translation>Aus der Zukunft</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Remarkable</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Gegenstände</translation>
    </message>
</context>
<context>
    <name>FamilyName</name>
    <message>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>Auktion</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziales</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>FilterToken</name>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message numerus="yes">
        <source>a text of at most %n characters</source>
        <translation>
            <numerusform>ein Text von höchstens %n Zeichen</numerusform>
            <numerusform>ein Text von höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n members</source>
        <translation>
            <numerusform>eine Liste mit höchstens %n Element</numerusform>
            <numerusform>eine Liste mit höchstens %n Elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>„%1“ ist nicht %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>See --help</source>
        <translation>Siehe --help</translation>
    </message>
    <message>
        <source>Shows what happens in the auction house, live.</source>
        <translation>Zeigt live, was im Auktionshaus geschieht.</translation>
    </message>
    <message>
        <source>Page to start with: %1.</source>
        <translation>Seite, mit der begonnen wird: %1.</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG and quit.</source>
        <translation>Ein Bild des Fensters als PNG sichern und beenden.</translation>
    </message>
    <message>
        <source>Seconds until the screenshot is taken.</source>
        <translation>Sekunden, bis das Bild gemacht wird.</translation>
    </message>
    <message>
        <source>There is no theme “%1”</source>
        <translation>Es gibt kein Aussehen „%1“</translation>
    </message>
    <message>
        <source>“%1” is no number of seconds from 0 to 86400</source>
        <translation>„%1“ ist keine Zahl von Sekunden von 0 bis 86400</translation>
    </message>
    <message>
        <source>Recording to show in place of the live events: .ndjson, .ndjson.zst, or a folder.</source>
        <translation>Aufzeichnung, die statt der laufenden Ereignisse gezeigt wird: .ndjson, .ndjson.zst oder ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is one recording too many</source>
        <translation>„%1“ ist eine Aufzeichnung zu viel</translation>
    </message>
    <message>
        <source>Redis to listen to. Else SOTHEBAIS_REDIS_URL, REDIS_URL, the profiles of last time, redis://localhost:6379.</source>
        <translation>Redis, dem zugehört wird. Sonst SOTHEBAIS_REDIS_URL, REDIS_URL, die Profile vom letzten Mal, redis://localhost:6379.</translation>
    </message>
    <message>
        <source>Profile to open, in place of a Redis.</source>
        <translation>Profil, das anstelle eines Redis geöffnet wird.</translation>
    </message>
    <message>
        <source>Look: system, light or dark. Else as in the settings.</source>
        <translation>Aussehen: system, light oder dark. Sonst wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>A profile knows its own Redis: --profile goes neither with --redis nor with --demo</source>
        <translation>Ein Profil kennt sein eigenes Redis: --profile verträgt sich weder mit --redis noch mit --demo</translation>
    </message>
    <message>
        <source>Play a simulated auction day into that Redis, with dead letters and services in trouble, to see the program at work.</source>
        <translation>Einen simulierten Auktionstag in dieses Redis spielen, mit Dead Letters und Diensten in Schwierigkeiten, um das Programm bei der Arbeit zu sehen.</translation>
    </message>
    <message>
        <source>Events a second of --demo, 0.1 to 100000.</source>
        <translation>Ereignisse je Sekunde mit --demo, 0.1 bis 100000.</translation>
    </message>
    <message>
        <source>“%1” is no rate from 0.1 to 100000 events a second</source>
        <translation>„%1“ ist keine Rate von 0.1 bis 100000 Ereignissen je Sekunde</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile has no name</source>
        <translation>Das Profil hat keinen Namen</translation>
    </message>
    <message>
        <source>Give it the name of its environment</source>
        <translation>Ihm den Namen seiner Umgebung geben</translation>
    </message>
    <message>
        <source>The name of the profile is too long</source>
        <translation>Der Name des Profils ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters</source>
        <translation>
            <numerusform>Höchstens %n Zeichen verwenden</numerusform>
            <numerusform>Höchstens %n Zeichen verwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>This is no list of profiles: %1</source>
        <translation>Dies ist keine Liste von Profilen: %1</translation>
    </message>
    <message>
        <source>Look at the rights of the file, and at the room on the disk</source>
        <translation>Die Rechte der Datei und den Platz auf der Platte ansehen</translation>
    </message>
    <message>
        <source>The profiles cannot be read from %1: %2</source>
        <translation>Die Profile können nicht aus %1 gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>sie sagt nicht, dass sie eine ist</translation>
    </message>
    <message>
        <source>it is of a version that this program does not know</source>
        <translation>sie ist von einer Version, die dieses Programm nicht kennt</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n profiles</source>
        <translation>
            <numerusform>sie hat mehr als %n Profil</numerusform>
            <numerusform>sie hat mehr als %n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile %1 is wrong: %2</source>
        <translation>Profil %1 ist falsch: %2</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend the file, or move it away to begin anew</source>
        <translation>Die Datei in Ordnung bringen oder wegräumen, um neu zu beginnen</translation>
    </message>
</context>
<context>
    <name>ReceiptSummary</name>
    <message>
        <source>Connection lost for %1: %2</source>
        <translation>Verbindung %1 lang verloren: %2</translation>
    </message>
    <message>
        <source>no event missed</source>
        <translation>kein Ereignis versäumt</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) recovered, none lost</source>
        <translation>
            <numerusform>%n Ereignis nachgeholt, keines verloren</numerusform>
            <numerusform>%n Ereignisse nachgeholt, keines verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>events may be missing</source>
        <translation>Ereignisse können fehlen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) recovered, others may be missing</source>
        <translation>
            <numerusform>%n Ereignis nachgeholt, andere können fehlen</numerusform>
            <numerusform>%n Ereignisse nachgeholt, andere können fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedisPlace</name>
    <message>
        <source>The server has no name</source>
        <translation>Der Server hat keinen Namen</translation>
    </message>
    <message>
        <source>Write the name or address of its host</source>
        <translation>Namen oder Adresse seines Rechners angeben</translation>
    </message>
    <message>
        <source>There is no sentinel to ask</source>
        <translation>Es gibt keinen Sentinel, der gefragt werden könnte</translation>
    </message>
    <message>
        <source>Write host:port of one or more</source>
        <translation>Rechner:Port von einem oder mehreren angeben</translation>
    </message>
    <message>
        <source>The master has no name</source>
        <translation>Der Master hat keinen Namen</translation>
    </message>
    <message>
        <source>Write the name by which the sentinels know it</source>
        <translation>Den Namen angeben, unter dem die Sentinels ihn kennen</translation>
    </message>
    <message>
        <source>The socket has no path</source>
        <translation>Der Socket hat keinen Pfad</translation>
    </message>
    <message>
        <source>Write the path of the socket&apos;s file</source>
        <translation>Den Pfad der Socketdatei angeben</translation>
    </message>
</context>
<context>
    <name>RedisUrlOption</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>Cannot write the screenshot %1: %2. Name a file in a folder that can be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden: %2. Nennen Sie eine Datei in einem beschreibbaren Ordner.</translation>
    </message>
</context>
<context>
    <name>Sothebais::ArmControl</name>
    <message>
        <source>Arm this connection</source>
        <translation>Verbindung scharf schalten</translation>
    </message>
    <message>
        <source>Production: %1</source>
        <translation>Produktion: %1</translation>
    </message>
    <message>
        <source>Disarm: read only again</source>
        <translation>Entschärfen: wieder nur lesen</translation>
    </message>
    <message numerus="yes">
        <source>Armed for %n more minute(s) from now</source>
        <translation>
            <numerusform>Ab jetzt noch %n Minute scharf</numerusform>
            <numerusform>Ab jetzt noch %n Minuten scharf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arm for %n minute(s)</source>
        <translation>
            <numerusform>Für %n Minute scharf schalten</numerusform>
            <numerusform>Für %n Minuten scharf schalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read-only: press to arm this connection</source>
        <translation>Nur lesen: drücken, um diese Verbindung scharf zu schalten</translation>
    </message>
    <message>
        <source>Nothing can be published, retried, discarded or sent. Press to arm this connection for some minutes (Ctrl+Shift+A)</source>
        <translation>Nichts kann veröffentlicht, wiederholt, verworfen oder gesendet werden. Drücken, um diese Verbindung für einige Minuten scharf zu schalten (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Armed
%1</source>
        <translation>Scharf
%1</translation>
    </message>
    <message numerus="yes">
        <source>Armed for %n more minute(s): press to disarm</source>
        <translation>
            <numerusform>Noch %n Minute scharf: drücken, um zu entschärfen</numerusform>
            <numerusform>Noch %n Minuten scharf: drücken, um zu entschärfen</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection may be written to until %1 (Ctrl+Shift+A)</source>
        <translation>Auf dieser Verbindung darf bis %1 geschrieben werden (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Blocked:
no log</source>
        <translation>Gesperrt:
kein Protokoll</translation>
    </message>
    <message>
        <source>Blocked: the audit log cannot be written</source>
        <translation>Gesperrt: Das Protokoll kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing is done that cannot be written into the audit log: %1</source>
        <translation>Nichts geschieht, was nicht ins Protokoll geschrieben werden kann: %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::AuditDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <translation>%1, von %2 auf %3</translation>
    </message>
    <message>
        <source>%1. Result: %2</source>
        <translation>%1. Ergebnis: %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Nothing was written, so there is no text before or after.</source>
        <translation>Es wurde nichts geschrieben, darum gibt es keinen Text vorher oder nachher.</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>Teile des Eintrags</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>What is different after it</source>
        <translation>Was danach anders ist</translation>
    </message>
</context>
<context>
    <name>Sothebais::AuditLog</name>
    <message>
        <source>“%1” is not in the audit log: too much waits to be written</source>
        <translation>„%1“ steht nicht im Audit-Protokoll: Zu viel wartet darauf, geschrieben zu werden</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Die Platte prüfen</translation>
    </message>
</context>
<context>
    <name>Sothebais::AuditPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Das Audit-Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Das Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>Copy the whole log to a file, a JSON object a line</source>
        <translation>Das ganze Protokoll in eine Datei kopieren, ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Nothing that was done fits “%1”</source>
        <translation>Nichts, was getan wurde, passt zu „%1“</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Es wurde noch nichts getan</translation>
    </message>
    <message>
        <source>Whatever is published, retried, discarded, parked or sent with this program appears here, and stays: who did it, when, to what, and what came of it.</source>
        <translation>Was mit diesem Programm veröffentlicht, wiederholt, verworfen, geparkt oder gesendet wird, erscheint hier und bleibt: wer es tat, wann, womit, und was daraus wurde.</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.ndjson *.ndjson.zst)</source>
        <translation>JSON, ein Objekt je Zeile (*.ndjson *.ndjson.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exported the audit log to %1</source>
        <translation>Audit-Protokoll nach %1 exportiert</translation>
    </message>
    <message>
        <source>Kept for good in %1 and, once that is full, beside it</source>
        <translation>Auf Dauer aufbewahrt in %1 und, sobald diese Datei voll ist, daneben</translation>
    </message>
    <message>
        <source>Nothing can be written down</source>
        <translation>Nichts kann festgehalten werden</translation>
    </message>
    <message>
        <source>The log cannot be written, and so it does not tell what was done. Until it can be, nothing is published, retried, discarded, parked or sent with this program.</source>
        <translation>Das Protokoll lässt sich nicht schreiben und sagt darum nicht, was getan wurde. Bis es sich schreiben lässt, wird mit diesem Programm nichts veröffentlicht, wiederholt, verworfen, geparkt oder gesendet.</translation>
    </message>
</context>
<context>
    <name>Sothebais::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>Sothebais::Banner</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkBanner</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Jetzt weitermachen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Trying one letter first</source>
        <translation>Zuerst wird einer probiert</translation>
    </message>
    <message>
        <source>Waiting for what becomes of the first letter</source>
        <translation>Wartet, was aus dem ersten Dead Letter wird</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already dealt with</source>
        <translation>
            <numerusform>%n schon bearbeitet</numerusform>
            <numerusform>%n schon bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übergangen</numerusform>
            <numerusform>%n übergangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkDialog</name>
    <message>
        <source>Do it on %1</source>
        <translation>Auf %1 ausführen</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Dies ist die Produktion</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>%1 is production: real bidders and real money. To go on, type its name.</source>
        <translation>%1 ist die Produktion: echte Bieter und echtes Geld. Zum Fortfahren ihren Namen eingeben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkPlan</name>
    <message>
        <source>The entry is too large to be kept in the trash</source>
        <translation>Der Eintrag ist zu groß, um im Papierkorb aufbewahrt zu werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n group(s)</source>
        <comment>dead letters</comment>
        <translation>
            <numerusform>%1 in %n Gruppe</numerusform>
            <numerusform>%1 in %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln belong to lots that have ended</source>
        <translation>
            <numerusform>%Ln gehört zu einem beendeten Los</numerusform>
            <numerusform>%Ln gehören zu beendeten Losen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back again and again</source>
        <translation>
            <numerusform>%Ln kam immer wieder zurück</numerusform>
            <numerusform>%Ln kamen immer wieder zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be kept in the trash</source>
        <translation>
            <numerusform>%Ln kann nicht im Papierkorb aufbewahrt werden</numerusform>
            <numerusform>%Ln können nicht im Papierkorb aufbewahrt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be published</source>
        <translation>
            <numerusform>%Ln kann nicht veröffentlicht werden</numerusform>
            <numerusform>%Ln können nicht veröffentlicht werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be worked through</source>
        <translation>
            <numerusform>%Ln wird abgearbeitet</numerusform>
            <numerusform>%Ln werden abgearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkPlanDialog</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Letters per second</source>
        <translation>Dead Letters je Sekunde</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source>as fast as the server takes them</source>
        <translation>so schnell der Server sie nimmt</translation>
    </message>
    <message>
        <source>A bid on such a lot could only be rejected, or worse: accepted</source>
        <translation>Ein Gebot auf ein solches Los könnte nur abgelehnt werden, oder schlimmer: angenommen</translation>
    </message>
    <message>
        <source>They were retried before, and came back each time</source>
        <translation>Sie wurden früher wiederholt und kamen jedes Mal zurück</translation>
    </message>
    <message>
        <source>Try one first and wait for its outcome</source>
        <translation>Zuerst einen probieren und sein Ergebnis abwarten</translation>
    </message>
    <message>
        <source>The others follow once it has not come back; you may go on earlier</source>
        <translation>Die anderen folgen, sobald er nicht zurückgekommen ist; Sie können früher weitermachen</translation>
    </message>
    <message>
        <source>Also publish what nobody listens to</source>
        <translation>Auch veröffentlichen, wofür niemand zuhört</translation>
    </message>
    <message>
        <source>Otherwise a letter stays where it is if no program would receive its event</source>
        <translation>Sonst bleibt ein Dead Letter, wo er ist, wenn kein Programm sein Ereignis empfinge</translation>
    </message>
    <message>
        <source>Rate:</source>
        <translation>Rate:</translation>
    </message>
    <message>
        <source>Begin slowly, and reach that after %1</source>
        <translation>Langsam beginnen und das nach %1 erreichen</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n of lots that have ended</source>
        <translation>
            <numerusform>Den %n eines beendeten Loses auslassen</numerusform>
            <numerusform>Die %n beendeter Lose auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n poison letter(s)</source>
        <translation>
            <numerusform>Den %n giftigen Dead Letter auslassen</numerusform>
            <numerusform>Die %n giftigen Dead Letters auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be worked on and is left out.</source>
        <translation>
            <numerusform>%n kann nicht bearbeitet werden und bleibt außen vor.</numerusform>
            <numerusform>%n können nicht bearbeitet werden und bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es bleibt nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), oldest first, in about %1.</source>
        <translation>
            <numerusform>%n Dead Letter, in etwa %1.</numerusform>
            <numerusform>%n Dead Letters, die ältesten zuerst, in etwa %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), oldest first.</source>
        <translation>
            <numerusform>%n Dead Letter.</numerusform>
            <numerusform>%n Dead Letters, die ältesten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause and cancel at any time.</source>
        <translation>Anhalten und Abbrechen geht jederzeit.</translation>
    </message>
    <message>
        <source>Looking at the letters…</source>
        <translation>Die Dead Letters werden betrachtet …</translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkResultsDialog</name>
    <message>
        <source>%1: results</source>
        <translation>%1: Ergebnisse</translation>
    </message>
    <message>
        <source>Result of each letter</source>
        <translation>Ergebnis jedes Dead Letters</translation>
    </message>
    <message>
        <source>All: %L1</source>
        <translation>Alle: %L1</translation>
    </message>
    <message>
        <source>Done: %L1</source>
        <translation>Erledigt: %L1</translation>
    </message>
    <message>
        <source>Already dealt with: %L1</source>
        <translation>Schon erledigt: %L1</translation>
    </message>
    <message>
        <source>Skipped: %L1</source>
        <translation>Übersprungen: %L1</translation>
    </message>
    <message>
        <source>Without an answer: %L1</source>
        <translation>Ohne Antwort: %L1</translation>
    </message>
    <message>
        <source>Failed: %L1</source>
        <translation>Gescheitert: %L1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Show the letters that are</source>
        <translation>Diese Dead Letters zeigen</translation>
    </message>
    <message>
        <source>That is too much to be copied: select some, or export them</source>
        <translation>Das ist zu viel zum Kopieren: wählen Sie einige aus, oder exportieren Sie sie</translation>
    </message>
    <message>
        <source>The rows that are selected or, if none are, all (Ctrl+C)</source>
        <translation>Die ausgewählten Zeilen oder, wenn keine ausgewählt ist, alle (Strg+C)</translation>
    </message>
    <message>
        <source>Write what is shown to a file: a JSON object a line, or a table</source>
        <translation>Das Gezeigte in eine Datei schreiben: ein JSON-Objekt je Zeile, oder eine Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Export %n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis exportieren</numerusform>
            <numerusform>%n Ergebnisse exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, an object a line (*.ndjson)</source>
        <translation>JSON, ein Objekt je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tabelle mit Kommas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n result(s) to %1</source>
        <translation>
            <numerusform>%n Ergebnis nach %1 exportiert</numerusform>
            <numerusform>%n Ergebnisse nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::BulkWork</name>
    <message>
        <source>The work was cancelled</source>
        <translation>Die Arbeit wurde abgebrochen</translation>
    </message>
    <message>
        <source>The one that was tried cannot be retried: %1</source>
        <translation>Der probierte kann nicht wiederholt werden: %1</translation>
    </message>
    <message>
        <source>The one that was tried has failed again</source>
        <translation>Der probierte ist erneut gescheitert</translation>
    </message>
</context>
<context>
    <name>Sothebais::ColorRulesDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Decide earlier</source>
        <translation>Früher entscheiden</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Color rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <translation>Filter der Regel</translation>
    </message>
    <message>
        <source>Events that this is true of</source>
        <translation>Ereignisse, für die das gilt</translation>
    </message>
    <message>
        <source>Color of the rule</source>
        <translation>Farbe der Regel</translation>
    </message>
    <message>
        <source>The first rule that fits an event colors its row.</source>
        <translation>Die erste Regel, die auf ein Ereignis passt, färbt seine Zeile.</translation>
    </message>
</context>
<context>
    <name>Sothebais::ColumnMenu</name>
    <message>
        <source>Right-click to choose columns (%1 in the table)</source>
        <translation>Ein Rechtsklick wählt die Spalten (in der Tabelle %1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>Sothebais::CompletionPopup</name>
    <message>
        <source>What may be written here</source>
        <translation>Was hier geschrieben werden kann</translation>
    </message>
</context>
<context>
    <name>Sothebais::ComposePage</name>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Begin with an empty form</source>
        <translation>Mit einem leeren Formular beginnen</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Begin with an event that was copied, such as one of the page Events</source>
        <translation>Mit einem kopierten Ereignis beginnen, etwa einem der Seite Ereignisse</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Keep what stands in the form under a name</source>
        <translation>Unter einem Namen behalten, was im Formular steht</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Id kopieren</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Strict check</source>
        <translation>Strenge Prüfung</translation>
    </message>
    <message>
        <source>Ask for everything that the catalogue says of a type. The services themselves are content with less.</source>
        <translation>Alles verlangen, was der Katalog von einem Typ sagt. Die Dienste selbst sind mit weniger zufrieden.</translation>
    </message>
    <message>
        <source>Another event is in the form now</source>
        <translation>Im Formular steht jetzt ein anderes Ereignis</translation>
    </message>
    <message>
        <source>What stood there was not published.</source>
        <translation>Was dort stand, wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The clipboard holds no event</source>
        <translation>Die Zwischenablage enthält kein Ereignis</translation>
    </message>
    <message>
        <source>Copy one on the page Events with Ctrl+C, or its JSON from elsewhere.</source>
        <translation>Auf der Seite Ereignisse mit Strg+C eines kopieren, oder sein JSON von anderswo.</translation>
    </message>
    <message>
        <source>It is not known whether the event was published</source>
        <translation>Ob das Ereignis veröffentlicht wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1. Look for its id among the events before you publish it again.</source>
        <translation>%1. Suchen Sie seine Id unter den Ereignissen, bevor Sie es noch einmal veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>Sothebais::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Jetzt versuchen, zu verbinden</translation>
    </message>
    <message>
        <source>Next attempt in %1 s (%L2 so far)</source>
        <translation>Nächster Versuch in %1 s (bisher %L2)</translation>
    </message>
    <message>
        <source>There will be no further attempt by itself: the answer would be the same.</source>
        <translation>Von selbst folgt kein weiterer Versuch: Die Antwort wäre dieselbe.</translation>
    </message>
    <message>
        <source>Trying %1 now (attempt %2)</source>
        <translation>%1 wird versucht (Versuch %2)</translation>
    </message>
</context>
<context>
    <name>Sothebais::ConnectionChip</name>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Waiting to reconnect</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sothebais::ConnectionTest</name>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Redis %1</source>
        <translation>Redis %1</translation>
    </message>
    <message>
        <source>%1 answers at %2</source>
        <translation>%1 antwortet unter %2</translation>
    </message>
    <message>
        <source>%1 answers at %2, to user “%3”</source>
        <translation>%1 antwortet unter %2, dem Benutzer „%3“</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <translation>Umlaufzeit: %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the history</source>
        <translation>
            <numerusform>%n Ereignis im Verlauf</numerusform>
            <numerusform>%n Ereignisse im Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead letter(s)</source>
        <translation>
            <numerusform>%n Dead Letter</numerusform>
            <numerusform>%n Dead Letters</numerusform>
        </translation>
    </message>
    <message>
        <source>This server is a replica: nothing can be published there</source>
        <translation>Dieser Server ist eine Replik: Dort kann nichts veröffentlicht werden</translation>
    </message>
    <message>
        <source>The user may not %1</source>
        <translation>Der Benutzer darf nicht: %1</translation>
    </message>
    <message>
        <source>A sentinel answers at %1, which has no events</source>
        <translation>Unter %1 antwortet ein Sentinel, der keine Ereignisse hat</translation>
    </message>
    <message>
        <source>Choose to reach Redis by sentinels, and name this one there</source>
        <translation>Wählen Sie den Weg über Sentinels, und nennen Sie diesen dort</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet</translation>
    </message>
    <message>
        <source>Check the address, the network and the load of the server</source>
        <translation>Prüfen Sie die Adresse, das Netz und die Last des Servers</translation>
    </message>
</context>
<context>
    <name>Sothebais::ConnectionTestView</name>
    <message>
        <source>It works</source>
        <translation>Es geht</translation>
    </message>
    <message>
        <source>It works, with limits</source>
        <translation>Es geht, mit Einschränkungen</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Es geht nicht</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Die Verbindung prüfen</translation>
    </message>
    <message>
        <source>Connect and say what is wrong; nothing is changed there</source>
        <translation>Verbinden und sagen, was nicht stimmt; dort wird nichts geändert</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The test was cancelled: nothing is known</source>
        <translation>Der Test wurde abgebrochen: Nichts ist bekannt</translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>Das Passwort wird gesucht …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Den Test abbrechen</translation>
    </message>
</context>
<context>
    <name>Sothebais::CounterBar</name>
    <message>
        <source>Events/s</source>
        <translation>Ereignisse/s</translation>
    </message>
    <message>
        <source>Mean of the last two seconds</source>
        <translation>Mittel der letzten zwei Sekunden</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Rows in the table</source>
        <translation>Zeilen in der Tabelle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Events received since the start</source>
        <translation>Seit dem Start empfangene Ereignisse</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Events that the filter keeps out</source>
        <translation>Ereignisse, die der Filter ausschließt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Events that arrived during the pause, or that the filter has not come to yet</source>
        <translation>Ereignisse, die während der Pause kamen oder zu denen der Filter noch nicht gelangt ist</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>The oldest events, given up to make room for new ones</source>
        <translation>Die ältesten Ereignisse, die neuen Platz gemacht haben</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Messages that are no event; each has a row that says why. Press to see them.</source>
        <translation>Nachrichten, die kein Ereignis sind; jede hat eine Zeile, die sagt, warum. Drücken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Events that the services would refuse: something is missing or of the wrong kind. Press to see them.</source>
        <translation>Ereignisse, die die Dienste ablehnen würden: Etwas fehlt oder ist von falscher Art. Drücken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Events whose id came before, among the last half a million at least. Press to see them.</source>
        <translation>Ereignisse, deren Id schon kam, mindestens unter der letzten halben Million. Drücken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Losses that could not be repaired: events are missing before each of these. Press to see them.</source>
        <translation>Verluste, die nicht zu beheben waren: Vor jedem von diesen fehlen Ereignisse. Drücken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Events that arrived more than 10 s after their own time. Press to see them.</source>
        <translation>Ereignisse, die mehr als 10 s nach ihrer eigenen Zeit ankamen. Drücken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Events whose own time is more than 1 s in the future: a clock is wrong. Press to see them.</source>
        <translation>Ereignisse, deren eigene Zeit mehr als 1 s in der Zukunft liegt: Eine Uhr geht falsch. Drücken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Nachgeholt</translation>
    </message>
    <message>
        <source>Events missed while the connection was down, and read from the history since. Press to see them.</source>
        <translation>Ereignisse, die ohne Verbindung versäumt und seither aus dem Verlauf gelesen wurden. Drücken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Events lost because the disk was full, or slower than the events</source>
        <translation>Ereignisse, die verloren sind, weil der Datenträger voll war oder langsamer als die Ereignisse</translation>
    </message>
    <message>
        <source>Times the connection was lost; a row of the table says what each has cost</source>
        <translation>Wie oft die Verbindung verloren ging; eine Zeile der Tabelle sagt, was es gekostet hat</translation>
    </message>
</context>
<context>
    <name>Sothebais::DeadLetterDesk</name>
    <message>
        <source>Other work on many dead letters is under way</source>
        <translation>Eine andere Arbeit an vielen Dead Letters ist im Gange</translation>
    </message>
</context>
<context>
    <name>Sothebais::DeadLettersPage</name>
    <message>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Poison</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Retried before</source>
        <translation>Früher wiederholt</translation>
    </message>
    <message>
        <source>Filter, for example: error contains timeout and lot:42 and attempts &gt; 1 (Ctrl+F)</source>
        <translation>Filter, zum Beispiel: error contains timeout and lot:42 and attempts &gt; 1 (Strg+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n dead letter(s)</source>
        <translation>
            <numerusform>%n Dead Letter</numerusform>
            <numerusform>%n Dead Letters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them poison</source>
        <translation>
            <numerusform>davon %n Gift</numerusform>
            <numerusform>davon %n Gift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::DifferenceList</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The events are too large to be compared.</source>
        <translation>Die Ereignisse sind zu groß, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing is different but id and time.</source>
        <translation>Nichts ist anders als Id und Zeit.</translation>
    </message>
    <message>
        <source>%L1 changed, %L2 added, %L3 removed</source>
        <translation>%L1 geändert, %L2 hinzugefügt, %L3 entfernt</translation>
    </message>
    <message>
        <source>More than is shown: %1</source>
        <translation>Mehr, als gezeigt wird: %1</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
</context>
<context>
    <name>Sothebais::DifferenceView</name>
    <message>
        <source>Any type</source>
        <translation>Jeder Typ</translation>
    </message>
    <message>
        <source>Go to that event</source>
        <translation>Zu jenem Ereignis</translation>
    </message>
    <message>
        <source>Differences to the event before</source>
        <translation>Unterschiede zum Ereignis davor</translation>
    </message>
    <message>
        <source>Compare with the event before of any type</source>
        <translation>Mit dem Ereignis davor vergleichen, gleich welchen Typs</translation>
    </message>
    <message>
        <source>There is nothing to compare this with.</source>
        <translation>Es gibt nichts, womit dies zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>Looking for the event before…</source>
        <translation>Das Ereignis davor wird gesucht …</translation>
    </message>
    <message>
        <source>There is no earlier event of this type.</source>
        <translation>Es gibt kein früheres Ereignis dieses Typs.</translation>
    </message>
    <message>
        <source>There is no earlier event about %1.</source>
        <translation>Es gibt kein früheres Ereignis zu %1.</translation>
    </message>
    <message>
        <source>There is no earlier event of this type about %1.</source>
        <translation>Es gibt kein früheres Ereignis dieses Typs zu %1.</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Compared with %1 of %2</source>
        <translation>Verglichen mit %1 von %2</translation>
    </message>
    <message>
        <source>Compared with %1 of %2, %3 before</source>
        <translation>Verglichen mit %1 von %2, %3 davor</translation>
    </message>
</context>
<context>
    <name>Sothebais::DraftShelf</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Published last</source>
        <translation>Zuletzt veröffentlicht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the change of the templates</source>
        <translation>Die Änderung der Vorlagen rückgängig machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Die Vorlage entfernen</translation>
    </message>
    <message>
        <source>None yet. “Save as template” keeps what stands in the form under a name.</source>
        <translation>Noch keine. „Als Vorlage speichern“ behält unter einem Namen, was im Formular steht.</translation>
    </message>
    <message>
        <source>Nothing yet. What you publish can be taken up again here.</source>
        <translation>Noch nichts. Was Sie veröffentlichen, lässt sich hier wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabe</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n received it</source>
        <translation>
            <numerusform>%n hat es empfangen</numerusform>
            <numerusform>%n haben es empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody listened</source>
        <translation>niemand hörte zu</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>%1. Server: %2</source>
        <translation>%1. Server: %2</translation>
    </message>
    <message>
        <source>“%1” is another one now</source>
        <translation>„%1“ ist jetzt eine andere</translation>
    </message>
    <message>
        <source>“%1” is kept</source>
        <translation>„%1“ ist gespeichert</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>„%1“ ist entfernt</translation>
    </message>
</context>
<context>
    <name>Sothebais::DraftTemplates</name>
    <message>
        <source>A template needs a name</source>
        <translation>Eine Vorlage braucht einen Namen</translation>
    </message>
    <message>
        <source>A template may hold %1 of data</source>
        <translation>Eine Vorlage darf %1 an Daten enthalten</translation>
    </message>
    <message numerus="yes">
        <source>There are %n template(s) already</source>
        <translation>
            <numerusform>Es gibt schon %n Vorlage</numerusform>
            <numerusform>Es gibt schon %n Vorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one that is not needed any more</source>
        <translation>Eine entfernen, die nicht mehr gebraucht wird</translation>
    </message>
</context>
<context>
    <name>Sothebais::EditLetterDialog</name>
    <message>
        <source>As a new event, with an id and a time of its own</source>
        <translation>Als neues Ereignis mit eigener Id und Zeit</translation>
    </message>
    <message>
        <source>Edit and retry: %1</source>
        <translation>Bearbeiten und wiederholen: %1</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>What is different from the event that failed</source>
        <translation>Was anders ist als am gescheiterten Ereignis</translation>
    </message>
    <message>
        <source>For services that pass over an id which they have seen already</source>
        <translation>Für Dienste, die eine Id übergehen, die sie schon gesehen haben</translation>
    </message>
    <message>
        <source>Retry with these changes</source>
        <translation>Mit diesen Änderungen wiederholen</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>Before it is sent: %1</source>
        <translation>Vor dem Senden: %1</translation>
    </message>
    <message>
        <source>Put right what is wrong first.</source>
        <translation>Zuerst richtigstellen, was falsch ist.</translation>
    </message>
</context>
<context>
    <name>Sothebais::EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Command that publishes a test event</source>
        <translation>Befehl, der ein Testereignis veröffentlicht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Nothing has happened yet on %1</source>
        <translation>Auf %1 ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>The connection is there: events appear the moment a service publishes one. To see one now, run:</source>
        <translation>Die Verbindung steht: Ereignisse erscheinen, sobald ein Dienst eines veröffentlicht. Um jetzt eines zu sehen:</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>The reason is above. Start the server or, if it is another one, start this program with --redis and its address. Events appear here as soon as there is a connection.</source>
        <translation>Der Grund steht oben. Starten Sie den Server oder, wenn es ein anderer ist, dieses Programm mit --redis und dessen Adresse. Ereignisse erscheinen hier, sobald eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>Looking for “%1”</source>
        <translation>Suche nach „%1“</translation>
    </message>
    <message>
        <source>No event passes “%1”</source>
        <translation>Kein Ereignis besteht „%1“</translation>
    </message>
    <message>
        <source>The filter keeps out all %1 events that are here. New ones that match will appear.</source>
        <translation>Der Filter schließt alle %1 vorhandenen Ereignisse aus. Neue, die passen, werden erscheinen.</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Die Aufzeichnung wird gelesen</translation>
    </message>
    <message>
        <source>Its first events appear here long before the last are read.</source>
        <translation>Die ersten Ereignisse erscheinen hier, lange bevor die letzten gelesen sind.</translation>
    </message>
</context>
<context>
    <name>Sothebais::Endpoint</name>
    <message>
        <source>The endpoint cannot be used: %1</source>
        <translation>Der Endpunkt ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; cannot be used: %2</source>
        <translation>Der Endpunkt „%1“ ist nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>its address is not usable</source>
        <translation>seine Adresse ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Write it as %1://host:port/path</source>
        <translation>Zu schreiben als %1://Rechner:Port/Pfad</translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation>einer seiner Texte ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s)</source>
        <translation>
            <numerusform>Höchstens %n Zeichen verwenden</numerusform>
            <numerusform>Höchstens %n Zeichen verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>it has too many tags or subprotocols</source>
        <translation>er hat zu viele Marken oder Unterprotokolle</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n of each</source>
        <translation>
            <numerusform>Von beiden höchstens %n verwenden</numerusform>
            <numerusform>Von beiden höchstens %n verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>one of its times is out of range</source>
        <translation>eine seiner Zeiten liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Use at least %1 ms and at most a day</source>
        <translation>Mindestens %1 ms und höchstens einen Tag nehmen</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>er hat keinen Namen</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Ihm einen Namen geben</translation>
    </message>
    <message>
        <source>it depends on itself</source>
        <translation>er hängt von sich selbst ab</translation>
    </message>
    <message>
        <source>Choose another one, or none</source>
        <translation>Einen anderen wählen oder keinen</translation>
    </message>
    <message>
        <source>An endpoint is not as it should be: %1</source>
        <translation>Ein Endpunkt ist nicht, wie er sein soll: %1</translation>
    </message>
    <message>
        <source>Look at the file, or export endpoints to see what they are like</source>
        <translation>Die Datei ansehen, oder Endpunkte exportieren, um zu sehen, wie sie aussehen</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is none of websocket, http and redis</source>
        <translation>„kind“ ist keines von websocket, http und redis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time in milliseconds</source>
        <translation>„%1“ ist keine Zeit in Millisekunden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of texts</source>
        <translation>„%1“ ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add the services of the auction house…</source>
        <translation>Die Dienste des Auktionshauses hinzufügen …</translation>
    </message>
    <message>
        <source>Import endpoints…</source>
        <translation>Endpunkte importieren …</translation>
    </message>
    <message>
        <source>Export endpoints…</source>
        <translation>Endpunkte exportieren …</translation>
    </message>
    <message>
        <source>“%1” is no longer looked at.</source>
        <translation>Nach „%1“ wird nicht mehr gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) added.</source>
        <translation>
            <numerusform>%n Endpunkt hinzugefügt.</numerusform>
            <numerusform>%n Endpunkte hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All services were there already.</source>
        <translation>Alle Dienste waren schon da.</translation>
    </message>
    <message>
        <source>Add the services of the auction house</source>
        <translation>Die Dienste des Auktionshauses hinzufügen</translation>
    </message>
    <message>
        <source>Host of the services:</source>
        <translation>Rechner der Dienste:</translation>
    </message>
    <message>
        <source>Endpoints (*.json)</source>
        <translation>Endpunkte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import endpoints</source>
        <translation>Endpunkte importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) imported.</source>
        <translation>
            <numerusform>%n Endpunkt importiert.</numerusform>
            <numerusform>%n Endpunkte importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All endpoints of the file were there already.</source>
        <translation>Alle Endpunkte der Datei waren schon da.</translation>
    </message>
    <message>
        <source>Export endpoints</source>
        <translation>Endpunkte exportieren</translation>
    </message>
    <message>
        <source>Written to %1, without passwords.</source>
        <translation>Nach %1 geschrieben, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Export frames</source>
        <translation>Frames exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) written to %1.</source>
        <translation>
            <numerusform>%n Frame nach %1 geschrieben.</numerusform>
            <numerusform>%n Frames nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointCard</name>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p95 %1, p99 %2</source>
        <translation>p95 %1, p99 %2</translation>
    </message>
    <message>
        <source>Uptime  1 h %1   24 h %2   7 d %3</source>
        <translation>Verfügbar  1 h %1   24 h %2   7 d %3</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointCards</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointDetails</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Die Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Die Einzelheiten schließen (Esc)</translation>
    </message>
    <message>
        <source>Find out at once (F5)</source>
        <translation>Sofort feststellen (F5)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move, copy, remove</source>
        <translation>Verschieben, kopieren, entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The chosen check</source>
        <translation>Die gewählte Prüfung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look at it again (Space)</source>
        <translation>Wieder nach ihm sehen (Leertaste)</translation>
    </message>
    <message>
        <source>Do not look at it for now: nobody is told if it is down (Space)</source>
        <translation>Vorerst nicht nachsehen: Niemand erfährt, wenn er ausfällt (Leertaste)</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointDialog</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Auf die Antwort warten</translation>
    </message>
    <message>
        <source>Slow after</source>
        <translation>Langsam ab</translation>
    </message>
    <message>
        <source>never slow</source>
        <translation>nie langsam</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Stumm nach</translation>
    </message>
    <message>
        <source>may be silent</source>
        <translation>darf stumm sein</translation>
    </message>
    <message>
        <source>Condition of the body</source>
        <translation>Bedingung an den Inhalt</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Unterprotokolle</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Einen Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit an endpoint</source>
        <translation>Einen Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>for example: core, live</source>
        <translation>zum Beispiel: core, live</translation>
    </message>
    <message>
        <source>in order of preference, parted by commas</source>
        <translation>in der Reihenfolge der Vorliebe, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>for example: status in {ok, healthy}</source>
        <translation>zum Beispiel: status in {ok, healthy}</translation>
    </message>
    <message>
        <source>what the system trusts</source>
        <translation>dem das System vertraut</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>While that is down, this one is unknown and not another alarm</source>
        <translation>Solange der ausgefallen ist, ist dieser unbekannt und kein weiterer Alarm</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>Eine Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Marken:</translation>
    </message>
    <message>
        <source>Depends on:</source>
        <translation>Hängt ab von:</translation>
    </message>
    <message>
        <source>Check every:</source>
        <translation>Prüfen alle:</translation>
    </message>
    <message>
        <source>Wait for the answer:</source>
        <translation>Auf die Antwort warten:</translation>
    </message>
    <message>
        <source>Slow after:</source>
        <translation>Langsam ab:</translation>
    </message>
    <message>
        <source>Silent after:</source>
        <translation>Stumm nach:</translation>
    </message>
    <message>
        <source>Body has to meet:</source>
        <translation>Inhalt muss erfüllen:</translation>
    </message>
    <message>
        <source>Subprotocols:</source>
        <translation>Unterprotokolle:</translation>
    </message>
    <message>
        <source>Certificate authority:</source>
        <translation>Zertifizierungsstelle:</translation>
    </message>
    <message>
        <source>empty for the Redis of this window</source>
        <translation>leer für das Redis dieses Fensters</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointFacts</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Round trip, last hour</source>
        <translation>Umlaufzeit, letzte Stunde</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>%1 % of %L2</source>
        <translation>%1 % von %L2</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>%1 of the %2 that were observed</source>
        <translation>%1 der %2, die beobachtet wurden</translation>
    </message>
    <message>
        <source>Outages, the newest first</source>
        <translation>Ausfälle, die neuesten zuerst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 so far: %2</source>
        <translation>%1 bisher: %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 (%L2 messages, %3 in all)</source>
        <translation>%1 (%L2 Nachrichten, %3 insgesamt)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%L1, %L2 of them reconnects</source>
        <translation>%L1, davon %L2 erneut</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Letztes Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Letzter Ping</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Ungesendet</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Unterprotokoll</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <translation>Teile des Dienstes</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>limit %1, or %2 for %3</source>
        <translation>Grenze %1, oder %2 für %3</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, keine Grenze</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Verdrängung</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Held for our subscriber</source>
        <translation>Für unseren Abonnenten bereitgehalten</translation>
    </message>
    <message>
        <source>Events in the history</source>
        <translation>Ereignisse im Verlauf</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointList</name>
    <message>
        <source>%1 holds no endpoints: %2</source>
        <translation>%1 enthält keine Endpunkte: %2</translation>
    </message>
    <message>
        <source>Choose a file that endpoints were exported to</source>
        <translation>Eine Datei wählen, in die Endpunkte exportiert wurden</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for further endpoints: the most are %n</source>
        <translation>
            <numerusform>Für weitere Endpunkte ist kein Platz: Höchstens %n ist möglich</numerusform>
            <numerusform>Für weitere Endpunkte ist kein Platz: Höchstens %n sind möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove some that nobody needs</source>
        <translation>Einige entfernen, die niemand braucht</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it has no list of &quot;endpoints&quot;</source>
        <translation>sie hat keine Liste „endpoints“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; depends on an endpoint that is not there</source>
        <translation>„%1“ hängt von einem Endpunkt ab, den es nicht gibt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot depend on what depends on it</source>
        <translation>„%1“ kann nicht von etwas abhängen, das von ihm abhängt</translation>
    </message>
    <message>
        <source>Choose another one, or none</source>
        <translation>Einen anderen wählen oder keinen</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; is no longer there</source>
        <translation>Den Endpunkt „%1“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Add it as a new one</source>
        <translation>Ihn als neuen hinzufügen</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Stream manager</source>
        <translation>Stream-Manager</translation>
    </message>
    <message>
        <source>Event handler</source>
        <translation>Ereignisverarbeitung</translation>
    </message>
    <message>
        <source>Auction engine</source>
        <translation>Auktionsmaschine</translation>
    </message>
    <message>
        <source>Agent service</source>
        <translation>Agentendienst</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, live</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointMenu</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Up 1 h</source>
        <translation>Verf. 1 h</translation>
    </message>
    <message>
        <source>Up 24 h</source>
        <translation>Verf. 24 h</translation>
    </message>
    <message>
        <source>Up 7 d</source>
        <translation>Verf. 7 d</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointTable</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>Sothebais::EndpointWatch</name>
    <message>
        <source>Nothing can be sent to &quot;%1&quot;</source>
        <translation>An „%1“ kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>Choose a WebSocket</source>
        <translation>Einen WebSocket wählen</translation>
    </message>
    <message>
        <source>The answer took %1 ms, more than %2 ms</source>
        <translation>Die Antwort dauerte %1 ms, mehr als %2 ms</translation>
    </message>
    <message>
        <source>The certificate ends on %1</source>
        <translation>Das Zertifikat endet am %1</translation>
    </message>
    <message>
        <source>Down %1 times within %2 min</source>
        <translation>%1 Mal ausgefallen innerhalb von %2 min</translation>
    </message>
</context>
<context>
    <name>Sothebais::EnvironmentBar</name>
    <message>
        <source>Environment: %1, production</source>
        <translation>Umgebung: %1, Produktion</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Address of Redis</source>
        <translation>Adresse von Redis</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Open a window on another environment, or change the profiles</source>
        <translation>Ein Fenster auf eine andere Umgebung öffnen oder die Profile ändern</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventColumns</name>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Field of the data:</source>
        <translation>Feld der Daten:</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Feld hinzufügen …</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time of the auction house (New York)</source>
        <translation>Zeit des Auktionshauses (New York)</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Wie lange es her ist</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventDraft</name>
    <message>
        <source>services cannot keep every digit of %1: write it in quotes</source>
        <translation>Dienste können nicht jede Ziffer von %1 behalten: in Anführungszeichen schreiben</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventExporter</name>
    <message>
        <source>There is no column &quot;%1&quot;</source>
        <translation>Es gibt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>Columns are received, time, delay, type, source, channel, subject, id, version, flags, size, data, any field of the data such as data.amount, and event for the whole event</source>
        <translation>Spalten sind received, time, delay, type, source, channel, subject, id, version, flags, size, data, jedes Feld der Daten wie data.amount, und event für das ganze Ereignis</translation>
    </message>
    <message>
        <source>This is more than %1 MB</source>
        <translation>Das sind mehr als %1 MB</translation>
    </message>
    <message>
        <source>Write it to a file, or choose fewer events</source>
        <translation>Schreiben Sie es in eine Datei, oder wählen Sie weniger Ereignisse</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventFacts</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>%1, %2 before it was sent</source>
        <translation>%1, %2 vor dem Senden</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>Remarkable</source>
        <translation>Auffälliges</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventFigures</name>
    <message>
        <source>Filtering: %1 %</source>
        <translation>Filtern: %1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventFinder</name>
    <message>
        <source>Nothing more is found</source>
        <translation>Mehr ist nicht zu finden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text, or a filter, to look for:</source>
        <translation>Gesuchter Text oder Filter:</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Id of an event, or a time such as 14:05 or 14:05:30:</source>
        <translation>Id eines Ereignisses oder eine Zeit wie 14:05 oder 14:05:30:</translation>
    </message>
    <message>
        <source>The filter keeps that event out</source>
        <translation>Der Filter hält dieses Ereignis zurück</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventForm</name>
    <message>
        <source>Data of more than %1 cannot be changed here.</source>
        <translation>Daten von mehr als %1 lassen sich hier nicht ändern.</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Betrachter schließen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy raw</source>
        <translation>Roh kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Id kopieren</translation>
    </message>
    <message>
        <source>The chosen value</source>
        <translation>Der gewählte Wert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandte</translation>
    </message>
    <message>
        <source>Find in this event</source>
        <translation>In diesem Ereignis suchen</translation>
    </message>
    <message>
        <source>Find in this event (%1)</source>
        <translation>In diesem Ereignis suchen (%1)</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventMenu</name>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Filter for %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Filter out %1</source>
        <translation>%1 ausfiltern</translation>
    </message>
    <message>
        <source>Filter for a field</source>
        <translation>Nach einem Feld filtern</translation>
    </message>
    <message>
        <source>Add a column for</source>
        <translation>Spalte hinzufügen für</translation>
    </message>
    <message>
        <source>Copy the event as JSON</source>
        <translation>Ereignis als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as a redis-cli command</source>
        <translation>Als Befehl für redis-cli kopieren</translation>
    </message>
    <message>
        <source>Color %1…</source>
        <translation>%1 färben …</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventTableModel</name>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventTree</name>
    <message>
        <source>Event as a tree</source>
        <translation>Ereignis als Baum</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Filter for this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
</context>
<context>
    <name>Sothebais::EventsHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the table still; what arrives waits and is counted (Space)</source>
        <translation>Die Tabelle anhalten; was kommt, wartet und wird gezählt (Leertaste)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest event in sight (End)</source>
        <translation>Das neueste Ereignis im Blick behalten (Ende)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Sothebais::ExportControl</name>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Copied %1 (%2)</source>
        <translation>%1 kopiert (%2)</translation>
    </message>
    <message>
        <source>Exported %1 to %2 (%3)</source>
        <translation>%1 nach %2 exportiert (%3)</translation>
    </message>
    <message>
        <source>Save all events</source>
        <translation>Alle Ereignisse speichern</translation>
    </message>
    <message>
        <source>Recordings (*.ndjson *.ndjson.zst)</source>
        <translation>Aufzeichnungen (*.ndjson *.ndjson.zst)</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Ordner (*)</translation>
    </message>
    <message>
        <source>Saving to %1</source>
        <translation>Speichern in %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Sothebais::ExportDialog</name>
    <message>
        <source>What is selected: %1</source>
        <translation>Ausgewählte: %1</translation>
    </message>
    <message>
        <source>What the filter shows: %1</source>
        <translation>Was der Filter zeigt: %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>The clipboard takes up to %1.</source>
        <translation>Die Zwischenablage nimmt bis zu %1.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In eine Datei speichern …</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>In eine Datei speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Events:</source>
        <translation>Ereignisse:</translation>
    </message>
    <message>
        <source>Recording (NDJSON, can be opened again)</source>
        <translation>Aufzeichnung (NDJSON, kann wieder geöffnet werden)</translation>
    </message>
    <message>
        <source>Events alone (NDJSON, exact bytes)</source>
        <translation>Nur Ereignisse (NDJSON, genaue Bytes)</translation>
    </message>
    <message>
        <source>Table (CSV, for spreadsheets)</source>
        <translation>Tabelle (CSV, für Tabellenkalkulationen)</translation>
    </message>
    <message>
        <source>JSON for people</source>
        <translation>JSON für Menschen</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Die üblichen</translation>
    </message>
    <message>
        <source>Those of the table</source>
        <translation>Die der Tabelle</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Spalten:</translation>
    </message>
    <message>
        <source>What is selected: nothing now</source>
        <translation>Ausgewählte: jetzt keine</translation>
    </message>
    <message>
        <source>What the filter shows: there is none now</source>
        <translation>Was der Filter zeigt: jetzt gibt es keinen</translation>
    </message>
</context>
<context>
    <name>Sothebais::FacetModel</name>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Je Sekunde</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 events, %3 %</source>
        <translation>%1: %2 Ereignisse, %3 %</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 je Sekunde</translation>
    </message>
</context>
<context>
    <name>Sothebais::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Types, sources and subjects appear here with the first event.</source>
        <translation>Typen, Quellen und Gegenstände erscheinen hier mit dem ersten Ereignis.</translation>
    </message>
    <message>
        <source>Enter shows only such events, Ctrl+Enter hides them</source>
        <translation>Eingabe zeigt nur solche Ereignisse, Strg+Eingabe blendet sie aus</translation>
    </message>
    <message>
        <source>Show the facets</source>
        <translation>Facetten zeigen</translation>
    </message>
    <message>
        <source>Collapse the facets</source>
        <translation>Facetten einklappen</translation>
    </message>
    <message>
        <source>Show only these events</source>
        <translation>Nur diese Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Hide these events</source>
        <translation>Diese Ereignisse ausblenden</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Als Filter kopieren</translation>
    </message>
</context>
<context>
    <name>Sothebais::FactList</name>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
</context>
<context>
    <name>Sothebais::FieldEntry</name>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Dies ist kein JSON: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number of %1</source>
        <translation>Zahl in %1</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>eines aus einer Liste</translation>
    </message>
    <message>
        <source>exact decimal, such as 12.50</source>
        <translation>exakte Dezimalzahl, etwa 12.50</translation>
    </message>
    <message>
        <source>day and time, such as 2026-06-01 14:00</source>
        <translation>Tag und Zeit, etwa 2026-06-01 14:00</translation>
    </message>
    <message>
        <source>JSON list, such as [1, 2]</source>
        <translation>JSON-Liste, etwa [1, 2]</translation>
    </message>
    <message>
        <source>any JSON value</source>
        <translation>irgendein JSON-Wert</translation>
    </message>
</context>
<context>
    <name>Sothebais::FieldInput</name>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
</context>
<context>
    <name>Sothebais::FieldList</name>
    <message>
        <source>Name of another field</source>
        <translation>Name eines weiteren Feldes</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Weiteres Feld</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Das Feld hinzufügen</translation>
    </message>
    <message>
        <source>Choose a type above: its fields appear here.</source>
        <translation>Oben einen Typ wählen: Seine Felder erscheinen hier.</translation>
    </message>
    <message>
        <source>The catalogue does not say what the data of this type holds.</source>
        <translation>Der Katalog sagt nicht, was die Daten dieses Typs enthalten.</translation>
    </message>
    <message>
        <source>Fields with * are required; an empty field is left out.</source>
        <translation>Felder mit * sind erforderlich; ein leeres Feld wird weggelassen.</translation>
    </message>
    <message>
        <source>An empty field is left out.</source>
        <translation>Ein leeres Feld wird weggelassen.</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>nicht im Katalog</translation>
    </message>
</context>
<context>
    <name>Sothebais::FieldRow</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 is now</source>
        <translation>%1 ist jetzt</translation>
    </message>
    <message>
        <source>It is long or holds characters that cannot be seen: change it in the JSON.</source>
        <translation>Es ist lang oder enthält unsichtbare Zeichen: im JSON ändern.</translation>
    </message>
</context>
<context>
    <name>Sothebais::FileField</name>
    <message>
        <source>Choose a file: %1</source>
        <translation>Eine Datei wählen: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>Sothebais::Filter</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Write a time such as 14:00 or 2026-11-24T14:00Z</source>
        <translation>Schreiben Sie eine Zeit wie 14:00 oder 2026-11-24T14:00Z</translation>
    </message>
    <message>
        <source>Write a duration such as 500ms, 30s, 5m, 2h or 1d</source>
        <translation>Schreiben Sie eine Dauer wie 500ms, 30s, 5m, 2h oder 1d</translation>
    </message>
    <message>
        <source>Write a number of bytes</source>
        <translation>Schreiben Sie eine Zahl von Bytes</translation>
    </message>
    <message>
        <source>Write the number without a unit, or the text in quotes</source>
        <translation>Schreiben Sie die Zahl ohne Einheit oder den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>The filter is wrong at character %1: %2</source>
        <translation>Der Filter ist falsch bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>er ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>more than %1 parentheses and &quot;not&quot; are within each other</source>
        <translation>mehr als %1 Klammern und „not“ liegen ineinander</translation>
    </message>
    <message>
        <source>it has more than %1 terms</source>
        <translation>er hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>an expression is missing</source>
        <translation>ein Ausdruck fehlt</translation>
    </message>
    <message>
        <source>Write a comparison such as type == lot:bid:*, or a text to look for</source>
        <translation>Schreiben Sie einen Vergleich wie type == lot:bid:* oder einen gesuchten Text</translation>
    </message>
    <message>
        <source>there is no parenthesis to close, or nothing in it</source>
        <translation>es gibt keine Klammer zu schließen, oder nichts ist darin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand here</source>
        <translation>„%1“ kann hier nicht stehen</translation>
    </message>
    <message>
        <source>the quote that begins here is not closed</source>
        <translation>das Anführungszeichen, das hier beginnt, wird nicht geschlossen</translation>
    </message>
    <message>
        <source>Add the missing quote</source>
        <translation>Ergänzen Sie das fehlende Anführungszeichen</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>diese Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>Add the missing parenthesis</source>
        <translation>Ergänzen Sie die fehlende Klammer</translation>
    </message>
    <message>
        <source>this set is not closed</source>
        <translation>diese Menge wird nicht geschlossen</translation>
    </message>
    <message>
        <source>Write a set as {a, b}</source>
        <translation>Schreiben Sie eine Menge als {a, b}</translation>
    </message>
    <message>
        <source>a text in quotes is no field</source>
        <translation>ein Text in Anführungszeichen ist kein Feld</translation>
    </message>
    <message>
        <source>Write the name of the field without quotes</source>
        <translation>Schreiben Sie den Namen des Feldes ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into the data</source>
        <translation>„%1“ ist kein Pfad in die Daten</translation>
    </message>
    <message>
        <source>Write it like data.bids[0].amount or data[&quot;odd key&quot;]</source>
        <translation>Schreiben Sie ihn wie data.bids[0].amount oder data[&quot;odd key&quot;]</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>es gibt kein Feld „%1“</translation>
    </message>
    <message>
        <source>the name of a field is missing</source>
        <translation>der Name eines Feldes fehlt</translation>
    </message>
    <message>
        <source>Write a field such as type, source or data.amount</source>
        <translation>Schreiben Sie ein Feld wie type, source oder data.amount</translation>
    </message>
    <message>
        <source>nothing is asked of the field &quot;%1&quot;</source>
        <translation>vom Feld „%1“ wird nichts verlangt</translation>
    </message>
    <message>
        <source>Write an operator such as == after it, or the word in quotes to look for it</source>
        <translation>Schreiben Sie einen Operator wie == dahinter, oder das Wort in Anführungszeichen, um danach zu suchen</translation>
    </message>
    <message>
        <source>a set or a range is missing after &quot;in&quot;</source>
        <translation>nach „in“ fehlt eine Menge oder ein Bereich</translation>
    </message>
    <message>
        <source>Write a set as {a, b}, a range as 10..20</source>
        <translation>Schreiben Sie eine Menge als {a, b}, einen Bereich als 10..20</translation>
    </message>
    <message>
        <source>a value is missing after &quot;%1&quot;</source>
        <translation>nach „%1“ fehlt ein Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2</source>
        <translation>„%1“ ist kein Wert für %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with %2 and such a value</source>
        <translation>„%1“ passt nicht zu %2 und einem solchen Wert</translation>
    </message>
    <message>
        <source>Compare with == or !=, or with a value that has an order</source>
        <translation>Vergleichen Sie mit == oder != oder mit einem Wert, der eine Ordnung hat</translation>
    </message>
    <message>
        <source>nothing lies in this range</source>
        <translation>in diesem Bereich liegt nichts</translation>
    </message>
    <message>
        <source>Write the smaller value first, both of one kind</source>
        <translation>Schreiben Sie den kleineren Wert zuerst, beide von einer Art</translation>
    </message>
    <message>
        <source>this is no regular expression: %1</source>
        <translation>das ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Eine Zahl schreiben</translation>
    </message>
</context>
<context>
    <name>Sothebais::FilterBar</name>
    <message>
        <source>Earlier filters</source>
        <translation>Frühere Filter</translation>
    </message>
    <message>
        <source>Filters that were used before (Up in the empty field)</source>
        <translation>Früher benutzte Filter (Pfeil hoch im leeren Feld)</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Keep this filter under a name</source>
        <translation>Diesen Filter unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Color events that a filter is true of</source>
        <translation>Ereignisse färben, für die ein Filter gilt</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>Wie Filter geschrieben werden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter, for example: lot:42 data.amount &gt; 1000 not late (Ctrl+F)</source>
        <translation>Filter, zum Beispiel: lot:42 data.amount &gt; 1000 not late (Strg+F)</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Noch wurde kein Filter benutzt</translation>
    </message>
    <message>
        <source>Forget them all</source>
        <translation>Alle vergessen</translation>
    </message>
</context>
<context>
    <name>Sothebais::FilterHelp</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>Wie Filter geschrieben werden</translation>
    </message>
</context>
<context>
    <name>Sothebais::FilterMessage</name>
    <message>
        <source>Use the suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Put this in its place (Alt+Enter)</source>
        <translation>Dies an seine Stelle setzen (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ nehmen</translation>
    </message>
    <message>
        <source>Showing everything meanwhile</source>
        <translation>Solange wird alles gezeigt</translation>
    </message>
    <message>
        <source>Showing the last valid filter: %1</source>
        <translation>Gezeigt wird der letzte gültige Filter: %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::FilterViews</name>
    <message>
        <source>Bids</source>
        <translation>Gebote</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
</context>
<context>
    <name>Sothebais::FindBar</name>
    <message>
        <source>Find in this event</source>
        <translation>In diesem Ereignis suchen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
</context>
<context>
    <name>Sothebais::FrameLogModel</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
    </message>
</context>
<context>
    <name>Sothebais::FrameLogView</name>
    <message>
        <source>Filter of frames</source>
        <translation>Filter der Frames</translation>
    </message>
    <message>
        <source>Filter, for example: kind == json not direction == out</source>
        <translation>Filter, zum Beispiel: kind == json not direction == out</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest frame in sight</source>
        <translation>Den neuesten Frame im Blick behalten</translation>
    </message>
    <message>
        <source>Export the frames</source>
        <translation>Die Frames exportieren</translation>
    </message>
    <message>
        <source>Write the frames that the filter shows to a file (NDJSON)</source>
        <translation>Die Frames, die der Filter zeigt, in eine Datei schreiben (NDJSON)</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 verborgen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>the oldest %1 let go</source>
        <translation>die ältesten %1 losgelassen</translation>
    </message>
    <message>
        <source>Fields are direction, kind, size, time, age, code and reason (of a close), and the members of JSON texts. Control+Space offers what fits.</source>
        <translation>Felder sind direction, kind, size, time, age, code und reason (beim Schließen) sowie die Teile von JSON-Texten. Strg+Leertaste bietet an, was passt.</translation>
    </message>
</context>
<context>
    <name>Sothebais::FrameSender</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Text zum Senden</translation>
    </message>
    <message>
        <source>Text or JSON to send (Ctrl+Enter)</source>
        <translation>Text oder JSON zum Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Send it as one text frame (Ctrl+Enter)</source>
        <translation>Als ein Text-Frame senden (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>Text, %n byte(s)</source>
        <translation>
            <numerusform>Text, %n Byte</numerusform>
            <numerusform>Text, %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON, %n byte(s)</source>
        <translation>
            <numerusform>JSON, %n Byte</numerusform>
            <numerusform>JSON, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <translation>Gesendet um %1.</translation>
    </message>
</context>
<context>
    <name>Sothebais::GroupDelegate</name>
    <message>
        <source>First failure: %1</source>
        <translation>Erster Fehler: %1</translation>
    </message>
    <message>
        <source>Last failure: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>In the last hour: %1</source>
        <translation>In der letzten Stunde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n poison letter(s)</source>
        <translation>
            <numerusform>%n giftiger Dead Letter</numerusform>
            <numerusform>%n giftige Dead Letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups of dead letters</source>
        <translation>Gruppen von Dead Letters</translation>
    </message>
    <message>
        <source>Note about this group</source>
        <translation>Notiz zu dieser Gruppe</translation>
    </message>
    <message>
        <source>Type and error</source>
        <translation>Typ und Fehler</translation>
    </message>
    <message>
        <source>Type and place in the code</source>
        <translation>Typ und Stelle im Code</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>What the letters of a group have in common</source>
        <translation>Was die Dead Letters einer Gruppe gemeinsam haben</translation>
    </message>
    <message>
        <source>First %1
Last %2</source>
        <translation>Erster %1
Letzter %2</translation>
    </message>
</context>
<context>
    <name>Sothebais::HealthHeader</name>
    <message>
        <source>Show cards</source>
        <translation>Karten zeigen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Look at another endpoint (Ctrl+N)</source>
        <translation>Nach einem weiteren Endpunkt sehen (Strg+N)</translation>
    </message>
    <message>
        <source>Preset, import, export</source>
        <translation>Vorgabe, Import, Export</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Search endpoints</source>
        <translation>Endpunkte suchen</translation>
    </message>
    <message>
        <source>Name, address, tag, state (Ctrl+F)</source>
        <translation>Name, Adresse, Marke, Zustand (Strg+F)</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Sothebais::HealthObserver</name>
    <message>
        <source>%1 is not up</source>
        <translation>%1 ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The endpoint is paused, or no longer there</source>
        <translation>Der Endpunkt pausiert oder ist nicht mehr da</translation>
    </message>
    <message>
        <source>Connect it, and send again</source>
        <translation>Ihn verbinden und noch einmal senden</translation>
    </message>
</context>
<context>
    <name>Sothebais::HealthPage</name>
    <message numerus="yes">
        <source>%n endpoint(s) down</source>
        <translation>
            <numerusform>%n Endpunkt ausgefallen</numerusform>
            <numerusform>%n Endpunkte ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n beeinträchtigt</numerusform>
            <numerusform>%n beeinträchtigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::HealthPlaceholder</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Host of the services</source>
        <translation>Rechner der Dienste</translation>
    </message>
    <message>
        <source>Add the services of the auction house</source>
        <translation>Die Dienste des Auktionshauses hinzufügen</translation>
    </message>
    <message>
        <source>Add another endpoint…</source>
        <translation>Weiteren Endpunkt hinzufügen …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>No endpoint is watched yet</source>
        <translation>Noch wird kein Endpunkt beobachtet</translation>
    </message>
    <message>
        <source>Add what has to be there for an auction: the services with their ports are known, others can be added one by one. Each is checked all the time, and the rail at the left says when one is down.</source>
        <translation>Fügen Sie hinzu, was für eine Auktion da sein muss: Die Dienste mit ihren Ports sind bekannt, andere lassen sich einzeln hinzufügen. Jeder wird ständig geprüft, und die Leiste links sagt, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>No endpoint is like that</source>
        <translation>Kein Endpunkt ist so</translation>
    </message>
    <message>
        <source>There are endpoints, but the states or words at the top leave none of them.</source>
        <translation>Es gibt Endpunkte, aber die Zustände oder Wörter oben lassen keinen übrig.</translation>
    </message>
</context>
<context>
    <name>Sothebais::HealthState</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>flatternd</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>pings unanswered</source>
        <translation>Pings unbeantwortet</translation>
    </message>
    <message>
        <source>flooding</source>
        <translation>flutend</translation>
    </message>
    <message>
        <source>a part is not well</source>
        <translation>einem Teil geht es nicht gut</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation>Zertifikat endet bald</translation>
    </message>
    <message>
        <source>memory is short</source>
        <translation>Speicher ist knapp</translation>
    </message>
    <message>
        <source>subscriber lags behind</source>
        <translation>Abonnent bleibt zurück</translation>
    </message>
    <message>
        <source>nobody listens</source>
        <translation>niemand hört zu</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abgerissen</translation>
    </message>
    <message>
        <source>closed by the peer</source>
        <translation>von der Gegenstelle geschlossen</translation>
    </message>
    <message>
        <source>bad status</source>
        <translation>schlechter Status</translation>
    </message>
    <message>
        <source>condition not met</source>
        <translation>Bedingung nicht erfüllt</translation>
    </message>
    <message>
        <source>TLS failure</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>dependency is down</source>
        <translation>Abhängigkeit ausgefallen</translation>
    </message>
</context>
<context>
    <name>Sothebais::HealthText</name>
    <message>
        <source>%1 in</source>
        <translation>%1 in</translation>
    </message>
    <message>
        <source>%1, no message yet</source>
        <translation>%1, noch keine Nachricht</translation>
    </message>
    <message>
        <source>%1, last message %2 ago</source>
        <translation>%1, letzte Nachricht vor %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Redis %1</source>
        <translation>Redis %1</translation>
    </message>
    <message>
        <source>clients: %L1</source>
        <translation>Clients: %L1</translation>
    </message>
    <message>
        <source>dead letters: %L1</source>
        <translation>Dead Letters: %L1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s, %2/s</source>
        <translation>%1/s, %2/s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>trying now, attempt %L1</source>
        <translation>versucht es gerade, Versuch %L1</translation>
    </message>
    <message>
        <source>trying now</source>
        <translation>versucht es gerade</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>nächste in %1</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht nachgesehen</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Umlaufzeit %1</translation>
    </message>
    <message>
        <source>uptime of 24 hours %1</source>
        <translation>Verfügbarkeit in 24 Stunden %1</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Sothebais::HeartbeatBar</name>
    <message>
        <source>Checks of the last hour</source>
        <translation>Prüfungen der letzten Stunde</translation>
    </message>
</context>
<context>
    <name>Sothebais::HeartbeatSlot</name>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>%1: nobody looked</source>
        <translation>%1: niemand sah nach</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1: %n Prüfung</numerusform>
            <numerusform>%1: %n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them down</source>
        <translation>
            <numerusform>davon %n ausgefallen</numerusform>
            <numerusform>davon %n ausgefallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::HitCursor</name>
    <message>
        <source>no hits</source>
        <translation>keine Treffer</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>sucht …</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1 von %L2 oder mehr</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>Sothebais::HttpWatch</name>
    <message>
        <source>The answer does not meet the condition: %1</source>
        <translation>Die Antwort erfüllt die Bedingung nicht: %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::IdentityBar</name>
    <message>
        <source>Type of the event</source>
        <translation>Typ des Ereignisses</translation>
    </message>
    <message>
        <source>Source of the event</source>
        <translation>Quelle des Ereignisses</translation>
    </message>
    <message>
        <source>Zone in which times are typed</source>
        <translation>Zone, in der Zeiten eingegeben werden</translation>
    </message>
    <message>
        <source>Type, such as lot:bid:placed</source>
        <translation>Typ, etwa lot:bid:placed</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>Hier (%1)</translation>
    </message>
    <message>
        <source>Auction house (%1)</source>
        <translation>Auktionshaus (%1)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Times are typed in the zone</source>
        <translation>Zeiten werden eingegeben in der Zone</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The event keeps what it is; only its data may be changed</source>
        <translation>Das Ereignis bleibt, was es ist; nur seine Daten dürfen geändert werden</translation>
    </message>
</context>
<context>
    <name>Sothebais::IssueList</name>
    <message>
        <source>What is wrong with the event</source>
        <translation>Was an dem Ereignis nicht stimmt</translation>
    </message>
    <message>
        <source>This is no event: its text is broken or beyond a limit.</source>
        <translation>Dies ist kein Ereignis: Der Text ist defekt oder überschreitet eine Grenze.</translation>
    </message>
    <message>
        <source>This event does not keep to the catalogue:</source>
        <translation>Dieses Ereignis hält sich nicht an den Katalog:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Sothebais::JsonEditor</name>
    <message>
        <source>Lay out</source>
        <translation>Gliedern</translation>
    </message>
    <message>
        <source>Data of the event as JSON</source>
        <translation>Daten des Ereignisses als JSON</translation>
    </message>
    <message>
        <source>The same as JSON</source>
        <translation>Dasselbe als JSON</translation>
    </message>
    <message>
        <source>Lay out the JSON over lines</source>
        <translation>Das JSON über Zeilen gliedern</translation>
    </message>
    <message>
        <source>Break lines and indent; no digit changes</source>
        <translation>Zeilen umbrechen und einrücken; keine Ziffer ändert sich</translation>
    </message>
    <message>
        <source>No JSON from line %L1, column %L2 on: %3.</source>
        <translation>Kein JSON ab Zeile %L1, Spalte %L2: %3.</translation>
    </message>
</context>
<context>
    <name>Sothebais::JsonFault</name>
    <message>
        <source>more text follows after the end of the value</source>
        <translation>nach dem Ende des Wertes folgt weiterer Text</translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation>der Text endet, wo ein Wert erwartet wird</translation>
    </message>
    <message>
        <source>the text ends inside of an object</source>
        <translation>der Text endet innerhalb eines Objekts</translation>
    </message>
    <message>
        <source>the text ends inside of an array</source>
        <translation>der Text endet innerhalb einer Liste</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>the name of a member in quotes is missing</source>
        <translation>der Name eines Mitglieds in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>the colon after a name is missing</source>
        <translation>der Doppelpunkt nach einem Namen fehlt</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>das ist kein Wert</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>eine Zahl darf nicht mit 0 beginnen</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>eine Ziffer fehlt</translation>
    </message>
    <message>
        <source>a control character stands in a text</source>
        <translation>in einem Text steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>this is no UTF-8</source>
        <translation>das ist kein UTF-8</translation>
    </message>
    <message>
        <source>a text has no closing quote</source>
        <translation>einem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>diese Maskierung ist unbekannt</translation>
    </message>
    <message>
        <source>an escape needs four hexadecimal digits</source>
        <translation>eine Maskierung braucht vier hexadezimale Ziffern</translation>
    </message>
</context>
<context>
    <name>Sothebais::JsonTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source> … (the start of %L1 bytes)</source>
        <translation> … (der Anfang von %L1 Bytes)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%L1 shown, up to %2 left. Enter shows more.</source>
        <translation>%L1 gezeigt, bis zu %2 übrig. Eingabe zeigt mehr.</translation>
    </message>
    <message>
        <source>deeper than is shown here; see the raw text</source>
        <translation>tiefer, als hier gezeigt wird; siehe den Rohtext</translation>
    </message>
    <message>
        <source> … (the start of more than %L1 bytes)</source>
        <translation> … (der Anfang von mehr als %L1 Bytes)</translation>
    </message>
</context>
<context>
    <name>Sothebais::KeySettings</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alles wie zu Anfang</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>Was Tasten tun</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the keys that shall do it</source>
        <translation>Die Tasten drücken, die es tun sollen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Diese Tasten lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>%1 is taken: %2</source>
        <translation>%1 ist belegt: %2</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterActModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Had failed with</source>
        <translation>War gescheitert mit</translation>
    </message>
    <message>
        <source>somebody else was faster</source>
        <translation>jemand anders war schneller</translation>
    </message>
    <message numerus="yes">
        <source>published, %n received it</source>
        <translation>
            <numerusform>veröffentlicht, %n hat es empfangen</numerusform>
            <numerusform>veröffentlicht, %n haben es empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>back in the queue</source>
        <translation>wieder in der Warteschlange</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterActionBar</name>
    <message>
        <source>What to do with the letters</source>
        <translation>Was mit den Dead Letters zu tun ist</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Dead Letter</numerusform>
            <numerusform>%n Dead Letters</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterActions</name>
    <message>
        <source>Select a letter first.</source>
        <translation>Zuerst einen Dead Letter auswählen.</translation>
    </message>
    <message>
        <source>Only one letter at a time can be edited.</source>
        <translation>Es kann nur ein Dead Letter auf einmal bearbeitet werden.</translation>
    </message>
    <message>
        <source>Wait until the work on other letters is done.</source>
        <translation>Warten, bis die Arbeit an anderen Dead Letters fertig ist.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Publish the event again and take the letter out of the list (Ctrl+Enter)</source>
        <translation>Das Ereignis erneut veröffentlichen und den Dead Letter aus der Liste nehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Edit and retry…</source>
        <translation>Bearbeiten und wiederholen …</translation>
    </message>
    <message>
        <source>Change the data of the event, then publish it (F2)</source>
        <translation>Die Daten des Ereignisses ändern, dann veröffentlichen (F2)</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück in die Warteschlange</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Move the letter back to the queue (Ctrl+P)</source>
        <translation>Den Dead Letter in die Warteschlange zurücklegen (Strg+P)</translation>
    </message>
    <message>
        <source>Put the letter aside, out of the queue (Ctrl+P)</source>
        <translation>Den Dead Letter beiseitelegen, aus der Warteschlange (Strg+P)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remove the letter; it can be put back until this window closes (Del)</source>
        <translation>Den Dead Letter entfernen; er lässt sich zurücklegen, bis dieses Fenster geschlossen wird (Entf)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the letters to a file, one a line (Ctrl+Shift+E)</source>
        <translation>Die Dead Letters in eine Datei schreiben, einen je Zeile (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Select all letters of the table (Ctrl+A)</source>
        <translation>Alle Dead Letters der Tabelle auswählen (Strg+A)</translation>
    </message>
    <message>
        <source>There is nothing to select.</source>
        <translation>Es gibt nichts auszuwählen.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterFacts</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Erster Fehler</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies), all in vain</source>
        <translation>
            <numerusform>%n Zustellung, vergeblich</numerusform>
            <numerusform>%n Zustellungen, alle vergeblich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retried before, %n time(s)</source>
        <translation>
            <numerusform>früher wiederholt, %n Mal</numerusform>
            <numerusform>früher wiederholt, %n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterGroupModel</name>
    <message>
        <source>All letters</source>
        <translation>Alle Dead Letters</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(keine Quelle)</translation>
    </message>
    <message>
        <source>(about no lot)</source>
        <translation>(zu keinem Los)</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(kein Typ)</translation>
    </message>
    <message>
        <source>(no error message)</source>
        <translation>(keine Fehlermeldung)</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Dead Letter</numerusform>
            <numerusform>%n Dead Letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them poison</source>
        <translation>
            <numerusform>davon %n Gift</numerusform>
            <numerusform>davon %n Gift</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterHand</name>
    <message>
        <source>Park it, or discard it for good with the command line</source>
        <translation>Parken oder mit der Befehlszeile endgültig verwerfen</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterInspector</name>
    <message>
        <source>Dead letter</source>
        <translation>Dead Letter</translation>
    </message>
    <message>
        <source>State of the letter</source>
        <translation>Zustand des Dead Letters</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>Den Dead Letter schließen</translation>
    </message>
    <message>
        <source>Parts of the letter</source>
        <translation>Teile des Dead Letters</translation>
    </message>
    <message>
        <source>Stack of the error</source>
        <translation>Aufrufliste des Fehlers</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Aufrufliste</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>An entry without an event</source>
        <translation>Ein Eintrag ohne Ereignis</translation>
    </message>
    <message>
        <source>This letter is no longer in the list: it was dealt with.</source>
        <translation>Dieser Dead Letter ist nicht mehr in der Liste: Er wurde bearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>Poison: it was retried %n time(s) and came back each time. Edit it, or park it until the cause is gone.</source>
        <translation>
            <numerusform>Gift: Er wurde %n Mal wiederholt und kam zurück. Bearbeiten oder parken, bis die Ursache behoben ist.</numerusform>
            <numerusform>Gift: Er wurde %n Mal wiederholt und kam jedes Mal zurück. Bearbeiten oder parken, bis die Ursache behoben ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be published as it is: %1</source>
        <translation>So kann es nicht veröffentlicht werden: %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterMenu</name>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>The entries of the queue, one a line</source>
        <translation>Die Einträge der Warteschlange, einer je Zeile</translation>
    </message>
    <message>
        <source>That is too much to be copied: export it</source>
        <translation>Das ist zu viel zum Kopieren: exportieren Sie es</translation>
    </message>
    <message>
        <source>Copy the event&apos;s id</source>
        <translation>Kennung des Ereignisses kopieren</translation>
    </message>
    <message>
        <source>Copy the events&apos; ids</source>
        <translation>Kennungen der Ereignisse kopieren</translation>
    </message>
    <message>
        <source>Filter out</source>
        <translation>Ausfiltern</translation>
    </message>
    <message>
        <source>Filter for %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterPane</name>
    <message>
        <source>Show all letters</source>
        <translation>Alle Dead Letters zeigen</translation>
    </message>
    <message>
        <source>Reading the dead letters</source>
        <translation>Die Dead Letters werden gelesen</translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>Nichts ist geparkt</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>Keine Dead Letters</translation>
    </message>
    <message>
        <source>Letters that are put aside appear here.</source>
        <translation>Beiseitegelegte Dead Letters erscheinen hier.</translation>
    </message>
    <message>
        <source>Every event was handled. What fails from now on appears here within a second.</source>
        <translation>Jedes Ereignis wurde verarbeitet. Was ab jetzt scheitert, erscheint hier binnen einer Sekunde.</translation>
    </message>
    <message>
        <source>No letter passes “%1”</source>
        <translation>Kein Dead Letter besteht „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in the list.</source>
        <translation>
            <numerusform>%n Dead Letter ist in der Liste.</numerusform>
            <numerusform>%n Dead Letters sind in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This group is empty now</source>
        <translation>Diese Gruppe ist jetzt leer</translation>
    </message>
    <message>
        <source>All of its letters were dealt with.</source>
        <translation>Alle ihre Dead Letters wurden bearbeitet.</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterTable</name>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterTableModel</name>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation>(kein Ereignis)</translation>
    </message>
    <message>
        <source>%L1, poison</source>
        <translation>%L1, Gift</translation>
    </message>
    <message>
        <source>Poison</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>Kann nicht veröffentlicht werden</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterText</name>
    <message>
        <source>Retry dead letters</source>
        <translation>Dead Letters wiederholen</translation>
    </message>
    <message>
        <source>Discard dead letters</source>
        <translation>Dead Letters verwerfen</translation>
    </message>
    <message>
        <source>Put dead letters back</source>
        <translation>Dead Letters zurücklegen</translation>
    </message>
    <message>
        <source>Move dead letters</source>
        <translation>Dead Letters verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n letter(s)</source>
        <translation>
            <numerusform>%n Dead Letter wiederholen</numerusform>
            <numerusform>%n Dead Letters wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n letter(s)</source>
        <translation>
            <numerusform>%n Dead Letter verwerfen</numerusform>
            <numerusform>%n Dead Letters verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n letter(s) back</source>
        <translation>
            <numerusform>%n Dead Letter zurücklegen</numerusform>
            <numerusform>%n Dead Letters zurücklegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n letter(s)</source>
        <translation>
            <numerusform>%n Dead Letter verschieben</numerusform>
            <numerusform>%n Dead Letters verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) retried</source>
        <translation>
            <numerusform>%n Dead Letter wiederholt</numerusform>
            <numerusform>%n Dead Letters wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) discarded</source>
        <translation>
            <numerusform>%n Dead Letter verworfen</numerusform>
            <numerusform>%n Dead Letters verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) put back</source>
        <translation>
            <numerusform>%n Dead Letter zurückgelegt</numerusform>
            <numerusform>%n Dead Letters zurückgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) back in the queue</source>
        <translation>
            <numerusform>%n Dead Letter wieder in der Warteschlange</numerusform>
            <numerusform>%n Dead Letters wieder in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) parked</source>
        <translation>
            <numerusform>%n Dead Letter geparkt</numerusform>
            <numerusform>%n Dead Letters geparkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterTotalsBar</name>
    <message>
        <source>in the queue</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>age of the oldest</source>
        <translation>Alter des ältesten</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Zuwachs</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>cannot be published</source>
        <translation>kann nicht veröffentlicht werden</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>retried from here</source>
        <translation>von hier wiederholt</translation>
    </message>
    <message>
        <source>State of the queue</source>
        <translation>Zustand der Warteschlange</translation>
    </message>
    <message>
        <source>Retried three times and more, and back each time</source>
        <translation>Dreimal und öfter wiederholt und jedes Mal zurück</translation>
    </message>
    <message>
        <source>The entry holds no event that could be published as it is</source>
        <translation>Der Eintrag enthält kein Ereignis, das so veröffentlicht werden könnte</translation>
    </message>
    <message>
        <source>in the queue, %1</source>
        <translation>in der Warteschlange, %1</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>in den letzten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed again</source>
        <translation>
            <numerusform>%n erneut gescheitert</numerusform>
            <numerusform>%n erneut gescheitert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterTrash</name>
    <message>
        <source>The trash is full</source>
        <translation>Der Papierkorb ist voll</translation>
    </message>
    <message>
        <source>Restore what is in it, or empty it</source>
        <translation>Wiederherstellen, was darin ist, oder ihn leeren</translation>
    </message>
</context>
<context>
    <name>Sothebais::LetterWork</name>
    <message>
        <source>Publish it all the same</source>
        <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n letter(s) to %1</source>
        <translation>
            <numerusform>%n Dead Letter nach %1 exportiert</numerusform>
            <numerusform>%n Dead Letters nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Export %n letter(s)</source>
        <translation>
            <numerusform>%n Dead Letter exportieren</numerusform>
            <numerusform>%n Dead Letters exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It counts as resolved if it does not come back.</source>
        <translation>%1. Er gilt als erledigt, wenn er nicht zurückkommt.</translation>
    </message>
    <message>
        <source>Somebody else was faster</source>
        <translation>Jemand anders war schneller</translation>
    </message>
    <message>
        <source>The letter is no longer in the list; nothing was done.</source>
        <translation>Der Dead Letter ist nicht mehr in der Liste; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>A letter that was retried has failed again</source>
        <translation>Ein wiederholter Dead Letter ist erneut gescheitert</translation>
    </message>
    <message>
        <source>It is back in the queue: event %1.</source>
        <translation>Er ist wieder in der Warteschlange: Ereignis %1.</translation>
    </message>
</context>
<context>
    <name>Sothebais::LettersHeader</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Show what waits to be dealt with</source>
        <translation>Zeigen, was auf Bearbeitung wartet</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Show what was put aside</source>
        <translation>Zeigen, was beiseitegelegt wurde</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
</context>
<context>
    <name>Sothebais::LimitSettings</name>
    <message>
        <source>Disk for live events</source>
        <translation>Platte für Live-Ereignisse</translation>
    </message>
    <message>
        <source>Live events at most</source>
        <translation>Höchstens so viele Live-Ereignisse</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source> million</source>
        <translation> Millionen</translation>
    </message>
    <message>
        <source>Each window keeps its live events on disk until it is closed. Beyond these limits the oldest go, and the bar below the table says how many.</source>
        <translation>Jedes Fenster hält seine Live-Ereignisse auf der Platte, bis es geschlossen wird. Jenseits dieser Grenzen gehen die ältesten, und die Leiste unter der Tabelle sagt, wie viele.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Limits as at first</source>
        <translation>Grenzen wie zu Anfang</translation>
    </message>
    <message>
        <source>So many events need up to %1 of memory.</source>
        <translation>So viele Ereignisse brauchen bis zu %1 Speicher.</translation>
    </message>
</context>
<context>
    <name>Sothebais::LiveFolder</name>
    <message>
        <source>The events in %1 are still being received</source>
        <translation>Die Ereignisse in %1 werden noch empfangen</translation>
    </message>
    <message>
        <source>Close the program that receives them</source>
        <translation>Schließen Sie das Programm, das sie empfängt</translation>
    </message>
</context>
<context>
    <name>Sothebais::LookSettings</name>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time of the auction house (New York)</source>
        <translation>Zeit des Auktionshauses (New York)</translation>
    </message>
    <message>
        <source>Say how long ago it was</source>
        <translation>Sagen, wie lange es her ist</translation>
    </message>
    <message>
        <source>The time now, as it is shown</source>
        <translation>Die Zeit jetzt, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::MainWindow</name>
    <message>
        <source>%1 – SothebAIs monitor</source>
        <translation>%1 – SothebAIs-Monitor</translation>
    </message>
</context>
<context>
    <name>Sothebais::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Show all keys (F1)</source>
        <translation>Alle Tasten zeigen (F1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Sothebais::NewEventsButton</name>
    <message>
        <source>To the newest</source>
        <translation>Zum neuesten</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neue</translation>
    </message>
</context>
<context>
    <name>Sothebais::OpenControl</name>
    <message>
        <source>One line is no line of a recording and was passed over.</source>
        <translation>Eine Zeile ist keine Zeile einer Aufzeichnung und wurde übergangen.</translation>
    </message>
    <message>
        <source>%1 lines are no lines of a recording and were passed over.</source>
        <translation>%1 Zeilen sind keine Zeilen einer Aufzeichnung und wurden übergangen.</translation>
    </message>
    <message>
        <source>It ends in the middle of a line; everything before is here.</source>
        <translation>Sie endet mitten in einer Zeile; alles davor ist hier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zum Laufenden</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.ndjson *.ndjson.zst)</source>
        <translation>Aufzeichnungen (*.ndjson *.ndjson.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1: %2 so far</source>
        <translation>%1 wird gelesen: bisher %2</translation>
    </message>
    <message>
        <source>the first %1 of it</source>
        <translation>davon die ersten %1</translation>
    </message>
    <message>
        <source>Recording %1, %2</source>
        <translation>Aufzeichnung %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>A session of this program did not end well; %1 of its events are still there, up to %2</source>
        <translation>Eine Sitzung dieses Programms endete nicht gut; %1 ihrer Ereignisse sind noch da, bis %2</translation>
    </message>
</context>
<context>
    <name>Sothebais::PasswordNotice</name>
    <message>
        <source>Another password…</source>
        <translation>Anderes Passwort …</translation>
    </message>
    <message>
        <source>Redis does not take the password of this profile.</source>
        <translation>Redis nimmt das Passwort dieses Profils nicht an.</translation>
    </message>
    <message>
        <source>It may be another one now, or belong to another user.</source>
        <translation>Es kann jetzt ein anderes sein oder einem anderen Benutzer gehören.</translation>
    </message>
    <message>
        <source>The keychain does not keep the password: it will be asked for at the next start.</source>
        <translation>Der Schlüsselbund bewahrt das Passwort nicht auf: Beim nächsten Start wird danach gefragt.</translation>
    </message>
</context>
<context>
    <name>Sothebais::PasswordPrompt</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>The keychain will be asked to keep it. If it cannot, it is kept until the program ends.</source>
        <translation>Der Schlüsselbund wird gebeten, es aufzubewahren. Kann er es nicht, wird es behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>It is kept until the program ends, and written nowhere.</source>
        <translation>Es wird behalten, bis das Programm endet, und nirgends aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>Sothebais::PolledWatch</name>
    <message>
        <source>No answer for more than %1 ms</source>
        <translation>Seit mehr als %1 ms keine Antwort</translation>
    </message>
</context>
<context>
    <name>Sothebais::PrivateFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the room on the disk</source>
        <translation>Den Ordner, seine Rechte und den Platz auf der Platte prüfen</translation>
    </message>
</context>
<context>
    <name>Sothebais::ProfileBook</name>
    <message>
        <source>Another program is writing %1</source>
        <translation>Ein anderes Programm schreibt gerade %1</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>In einem Augenblick noch einmal versuchen</translation>
    </message>
    <message>
        <source>There is a profile “%1” already</source>
        <translation>Ein Profil „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>Give one of them another name</source>
        <translation>Einem von beiden einen anderen Namen geben</translation>
    </message>
    <message numerus="yes">
        <source>There are %n profiles already</source>
        <translation>
            <numerusform>Es gibt schon %n Profil</numerusform>
            <numerusform>Es gibt schon %n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete one that nobody needs</source>
        <translation>Eines löschen, das niemand braucht</translation>
    </message>
    <message>
        <source>The file is too large for a list of profiles</source>
        <translation>Die Datei ist zu groß für eine Liste von Profilen</translation>
    </message>
    <message numerus="yes">
        <source>These would be more than %n profiles</source>
        <translation>
            <numerusform>Das wäre mehr als %n Profil</numerusform>
            <numerusform>Das wären mehr als %n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete some that nobody needs</source>
        <translation>Einige löschen, die niemand braucht</translation>
    </message>
</context>
<context>
    <name>Sothebais::ProfileForm</name>
    <message>
        <source>Production: what is done there happens to customers</source>
        <translation>Produktion: Was dort getan wird, trifft Kunden</translation>
    </message>
    <message>
        <source>taken from the address</source>
        <translation>der Adresse entnommen</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Color of the environment</source>
        <translation>Farbe der Umgebung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Password is kept</source>
        <translation>Passwort wird aufbewahrt</translation>
    </message>
    <message>
        <source>No password is needed</source>
        <translation>Kein Passwort nötig</translation>
    </message>
    <message>
        <source>Kept in the keychain of the desktop</source>
        <translation>Im Schlüsselbund des Desktops aufbewahrt</translation>
    </message>
    <message>
        <source>Asked for at each start</source>
        <translation>Bei jedem Start erfragt</translation>
    </message>
    <message>
        <source>Password is</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>as it is; type to replace it</source>
        <translation>wie es ist; eingeben, um es zu ersetzen</translation>
    </message>
</context>
<context>
    <name>Sothebais::ProfileList</name>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ein Profil hinzufügen</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Das Profil löschen</translation>
    </message>
    <message>
        <source>Import profiles from a file</source>
        <translation>Profile aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Export the profiles, without passwords</source>
        <translation>Die Profile exportieren, ohne Passwörter</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Export the profiles</source>
        <translation>Die Profile exportieren</translation>
    </message>
</context>
<context>
    <name>Sothebais::ProfileOpener</name>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Unlock it if it asks for that, or type the password here</source>
        <translation>Entsperren Sie ihn, wenn er danach fragt, oder geben Sie das Passwort hier ein</translation>
    </message>
</context>
<context>
    <name>Sothebais::ProfilesDialog</name>
    <message>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Open a window</source>
        <translation>Fenster öff&amp;nen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Saved, but the password will be asked for at the next start.</source>
        <translation>Gespeichert, aber das Passwort wird beim nächsten Start erfragt.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) added.</source>
        <translation>
            <numerusform>%n Profil hinzugefügt.</numerusform>
            <numerusform>%n Profile hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file were there already.</source>
        <translation>
            <numerusform>%n aus der Datei war schon da.</numerusform>
            <numerusform>%n aus der Datei waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written, without passwords.</source>
        <translation>
            <numerusform>%n Profil geschrieben, ohne Passwörter.</numerusform>
            <numerusform>%n Profile geschrieben, ohne Passwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes are not saved.</source>
        <translation>Die Änderungen sind nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Sothebais::PublishBar</name>
    <message>
        <source>Publish to %1</source>
        <translation>An %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht …</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Geht an %1</translation>
    </message>
    <message>
        <source>Publish the event (Ctrl+Enter)</source>
        <translation>Das Ereignis veröffentlichen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Something in the form is to be put right first</source>
        <translation>Zuerst ist etwas im Formular richtigzustellen</translation>
    </message>
</context>
<context>
    <name>Sothebais::RateHistogram</name>
    <message>
        <source>Rate of events over time</source>
        <translation>Rate der Ereignisse über die Zeit</translation>
    </message>
    <message>
        <source>Events/s · %1</source>
        <translation>Ereignisse/s · %1</translation>
    </message>
    <message>
        <source>%1: %2 events, at most %3 a second.</source>
        <translation>%1: %2 Ereignisse, höchstens %3 je Sekunde.</translation>
    </message>
    <message>
        <source>Chosen is %1.</source>
        <translation>Gewählt ist %1.</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>%1: no events</source>
        <translation>%1: keine Ereignisse</translation>
    </message>
    <message>
        <source>%1: %2 events, %3 a second</source>
        <translation>%1: %2 Ereignisse, %3 je Sekunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Sothebais::RawView</name>
    <message>
        <source>Raw text of the event</source>
        <translation>Rohtext des Ereignisses</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to the fault</source>
        <translation>Zum Fehler</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>Gegliedert</translation>
    </message>
    <message>
        <source>Laid out over lines</source>
        <translation>Über Zeilen gegliedert</translation>
    </message>
    <message>
        <source>Text before this</source>
        <translation>Text davor</translation>
    </message>
    <message>
        <source>Text behind this</source>
        <translation>Text dahinter</translation>
    </message>
    <message>
        <source>No JSON from byte %L1 on (line %L2, column %L3): %4.</source>
        <translation>Kein JSON ab Byte %L1 (Zeile %L2, Spalte %L3): %4.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are laid out.</source>
        <translation>Nur die ersten %1 von %2 sind gegliedert.</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>Bytes %L1–%L2 of %L3</source>
        <translation>Bytes %L1–%L2 von %L3</translation>
    </message>
</context>
<context>
    <name>Sothebais::ReceiversText</name>
    <message>
        <source>Published, but nobody listens</source>
        <translation>Veröffentlicht, aber niemand hört zu</translation>
    </message>
    <message>
        <source>No service has received the event, only this window. It stands in the history, where a service that starts later may find it</source>
        <translation>Kein Dienst hat das Ereignis empfangen, nur dieses Fenster. Es steht im Verlauf, wo ein Dienst, der später startet, es finden kann</translation>
    </message>
    <message>
        <source>Published: one connection received it</source>
        <translation>Veröffentlicht: eine Verbindung hat es empfangen</translation>
    </message>
    <message numerus="yes">
        <source>Published: %n connections received it</source>
        <translation>
            <numerusform>Veröffentlicht: %n Verbindung hat es empfangen</numerusform>
            <numerusform>Veröffentlicht: %n Verbindungen haben es empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>On the channel of %1: %2. On that of all events, beside this window: %3. Other monitors count too, and whether a service could handle it is not known</source>
        <translation>Auf dem Kanal von %1: %2. Auf dem aller Ereignisse, neben diesem Fenster: %3. Andere Monitore zählen mit, und ob ein Dienst es verarbeiten konnte, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Sothebais::RecordControl</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Recorded %1 in %2 (%3)</source>
        <translation>%1 in %2 aufgezeichnet (%3)</translation>
    </message>
    <message>
        <source>%1 came faster than they could be written.</source>
        <translation>%1 kamen schneller, als sie zu schreiben waren.</translation>
    </message>
    <message>
        <source>Recording has stopped, with %1 safe in %2</source>
        <translation>Die Aufzeichnung ist beendet, mit %1 sicher in %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Write the live events into a file (Ctrl+R)</source>
        <translation>Die laufenden Ereignisse in eine Datei schreiben (Strg+R)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recording to %1: %2. Press to stop (Ctrl+R)</source>
        <translation>Aufzeichnung in %1: %2. Drücken zum Beenden (Strg+R)</translation>
    </message>
    <message>
        <source>Stop recording, %1</source>
        <translation>Aufzeichnung beenden, %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::RecordDialog</name>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minuten davor</translation>
    </message>
    <message>
        <source>Only what passes the filter</source>
        <translation>Nur was den Filter passiert</translation>
    </message>
    <message>
        <source>Megabytes in a file</source>
        <translation>Megabytes in einer Datei</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source> minutes before</source>
        <translation> Minuten davor</translation>
    </message>
    <message>
        <source>nothing from before</source>
        <translation>nichts von vorher</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>There is no filter now</source>
        <translation>Jetzt gibt es keinen Filter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Aufzeichnung beginnen</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Dazu:</translation>
    </message>
    <message>
        <source>New file after:</source>
        <translation>Neue Datei nach:</translation>
    </message>
    <message>
        <source>Record to</source>
        <translation>Aufzeichnen in</translation>
    </message>
    <message>
        <source>Recordings (*.ndjson *.ndjson.zst)</source>
        <translation>Aufzeichnungen (*.ndjson *.ndjson.zst)</translation>
    </message>
</context>
<context>
    <name>Sothebais::Recording</name>
    <message>
        <source>Make room on the disk, or choose another one</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>Choose a place that you may write to, or have its rights changed</source>
        <translation>Wählen Sie einen Ort, an den Sie schreiben dürfen, oder lassen Sie seine Rechte ändern</translation>
    </message>
    <message>
        <source>Check how the path is written</source>
        <translation>Prüfen Sie, wie der Pfad geschrieben ist</translation>
    </message>
    <message>
        <source>Choose another name: a file that is there is never written over</source>
        <translation>Wählen Sie einen anderen Namen: Eine vorhandene Datei wird nie überschrieben</translation>
    </message>
    <message>
        <source>Let the recording go on in further files of a smaller size</source>
        <translation>Lassen Sie die Aufzeichnung in weiteren, kleineren Dateien weitergehen</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Prüfen Sie den Datenträger</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <translation>Die Datei %1 ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>There is no recording in the folder %1</source>
        <translation>Im Ordner %1 ist keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Choose a folder with files that end in .ndjson or .ndjson.zst</source>
        <translation>Wählen Sie einen Ordner mit Dateien, die auf .ndjson oder .ndjson.zst enden</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>Choose a file, or a folder of files</source>
        <translation>Wählen Sie eine Datei oder einen Ordner mit Dateien</translation>
    </message>
    <message>
        <source>What comes before that is shown; get another copy for the rest</source>
        <translation>Was davor kommt, wird gezeigt; für den Rest brauchen Sie eine andere Kopie</translation>
    </message>
    <message>
        <source>%1 can only be read in part: %2</source>
        <translation>%1 ist nur zum Teil lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>Nothing was recorded into it; choose another recording</source>
        <translation>Nichts wurde darin aufgezeichnet; wählen Sie eine andere Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 holds not one whole line</source>
        <translation>%1 enthält keine einzige ganze Zeile</translation>
    </message>
    <message>
        <source>Choose another recording</source>
        <translation>Wählen Sie eine andere Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 is no recording: no line of it has an event and a time &quot;receivedAt&quot;</source>
        <translation>%1 ist keine Aufzeichnung: Keine Zeile hat ein Ereignis und eine Zeit „receivedAt“</translation>
    </message>
    <message>
        <source>Choose a file that this program or sothebais has recorded</source>
        <translation>Wählen Sie eine Datei, die dieses Programm oder sothebais aufgezeichnet hat</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>sie ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>it has a line of more than a gibibyte</source>
        <translation>sie hat eine Zeile von mehr als einem Gibibyte</translation>
    </message>
</context>
<context>
    <name>Sothebais::RecordingTools</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 bis %3, %4</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open, save and export</source>
        <translation>Öffnen, speichern und exportieren</translation>
    </message>
    <message>
        <source>Open a recording, save all events, export some</source>
        <translation>Eine Aufzeichnung öffnen, alle Ereignisse speichern, einige exportieren</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Aufzeichnung öffnen …</translation>
    </message>
    <message>
        <source>Save all events…</source>
        <translation>Alle Ereignisse speichern …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Copy the selected events as NDJSON</source>
        <translation>Ausgewählte Ereignisse als NDJSON kopieren</translation>
    </message>
    <message>
        <source>Copy the selected events as CSV</source>
        <translation>Ausgewählte Ereignisse als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>Sothebais::RecordingWriter</name>
    <message>
        <source>%1 is no name for a recording</source>
        <translation>%1 ist kein Name für eine Aufzeichnung</translation>
    </message>
    <message>
        <source>Let it end in .ndjson, or in .ndjson.zst to be compressed</source>
        <translation>Lassen Sie ihn auf .ndjson enden, oder auf .ndjson.zst, damit komprimiert wird</translation>
    </message>
</context>
<context>
    <name>Sothebais::RedisFields</name>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Sentinels</source>
        <translation>Sentinels</translation>
    </message>
    <message>
        <source>Name of the master</source>
        <translation>Name des Masters</translation>
    </message>
    <message>
        <source>User at the sentinels</source>
        <translation>Benutzer bei den Sentinels</translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>Pfad des Sockets</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Name in its certificate</source>
        <translation>Name in seinem Zertifikat</translation>
    </message>
    <message>
        <source>Redis is reached by</source>
        <translation>Redis ist erreichbar über</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Rechner und Port</translation>
    </message>
    <message>
        <source>Socket of this machine</source>
        <translation>Socket dieses Rechners</translation>
    </message>
    <message>
        <source>bus.example, or paste an address like redis://…</source>
        <translation>bus.example, oder eine Adresse wie redis://… einfügen</translation>
    </message>
    <message>
        <source>one.example:26379, two.example</source>
        <translation>eins.example:26379, zwei.example</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>der Standardbenutzer</translation>
    </message>
    <message>
        <source>the name of the host</source>
        <translation>der Name des Rechners</translation>
    </message>
</context>
<context>
    <name>Sothebais::RedisWatch</name>
    <message>
        <source>Redis holds %1 for our subscriber and will cut it off</source>
        <translation>Redis hält %1 für unseren Abonnenten bereit und wird ihn trennen</translation>
    </message>
    <message>
        <source>Redis has used %1 of its memory</source>
        <translation>Redis hat %1 seines Speichers belegt</translation>
    </message>
</context>
<context>
    <name>Sothebais::RelatedView</name>
    <message>
        <source>Related events</source>
        <translation>Verwandte Ereignisse</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Was und wann</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>This event names no lot, bid, user or session.</source>
        <translation>Dieses Ereignis nennt kein Los, Gebot, keinen Benutzer und keine Sitzung.</translation>
    </message>
    <message>
        <source>Looking through the newest events: %L1 so far…</source>
        <translation>Die neuesten Ereignisse werden durchsucht: bisher %L1 …</translation>
    </message>
    <message>
        <source>Among the newest %L1 events. A filter finds all of them.</source>
        <translation>Unter den neuesten %L1 Ereignissen. Ein Filter findet alle.</translation>
    </message>
    <message>
        <source>Among all events.</source>
        <translation>Unter allen Ereignissen.</translation>
    </message>
    <message>
        <source>no others</source>
        <translation>keine anderen</translation>
    </message>
    <message>
        <source>%L1 others: %2</source>
        <translation>%L1 andere: %2</translation>
    </message>
    <message>
        <source>Filter for %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
</context>
<context>
    <name>Sothebais::RetryHistory</name>
    <message>
        <source>Retries of this letter</source>
        <translation>Wiederholungen dieses Dead Letters</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier retry(ies)</source>
        <translation>
            <numerusform>%n frühere Wiederholung</numerusform>
            <numerusform>%n frühere Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not retried yet</source>
        <translation>Noch nicht wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>%n received it</source>
        <translation>
            <numerusform>%n hat es empfangen</numerusform>
            <numerusform>%n haben es empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>edited, %1</source>
        <translation>bearbeitet, %1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>erneut gescheitert</translation>
    </message>
</context>
<context>
    <name>Sothebais::RuleList</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Color rules, the first that fits decides</source>
        <translation>Farbregeln, die erste passende entscheidet</translation>
    </message>
    <message>
        <source>(no filter yet)</source>
        <translation>(noch kein Filter)</translation>
    </message>
    <message>
        <source>%1, %2, wrong</source>
        <translation>%1, %2, falsch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Sothebais::SaveJob</name>
    <message>
        <source>Saving to %1 was cancelled</source>
        <translation>Das Speichern in %1 wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>Sothebais::SecretFields</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password at the sentinels</source>
        <translation>Passwort bei den Sentinels</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Kennwort des Schlüssels</translation>
    </message>
</context>
<context>
    <name>Sothebais::SecretStore</name>
    <message>
        <source>The password of “%1” is kept nowhere</source>
        <translation>Das Passwort von „%1“ ist nirgends aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Sothebais::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Arten von Einstellungen</translation>
    </message>
    <message>
        <source>Look and times</source>
        <translation>Aussehen und Zeiten</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sothebais::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Sothebais::SimulatedService</name>
    <message>
        <source>There is no port %1</source>
        <translation>Einen Port %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Use an offset that keeps all ports from 1 to 65535</source>
        <translation>Einen Abstand nehmen, der alle Ports zwischen 1 und 65535 hält</translation>
    </message>
    <message>
        <source>Port %1 for the %2 cannot be used: %3</source>
        <translation>Port %1 für %2 ist nicht verwendbar: %3</translation>
    </message>
    <message>
        <source>End what uses it, or move all ports with --port-offset</source>
        <translation>Beenden, was ihn belegt, oder alle Ports mit --port-offset verschieben</translation>
    </message>
</context>
<context>
    <name>Sothebais::SimulatedServices</name>
    <message>
        <source>There is no service “%1”</source>
        <translation>Einen Dienst „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>Eines von %1 verwenden</translation>
    </message>
</context>
<context>
    <name>Sothebais::Sparkline</name>
    <message>
        <source>Round trips of the last hour</source>
        <translation>Umlaufzeiten der letzten Stunde</translation>
    </message>
    <message>
        <source>The last one took %1</source>
        <translation>Die letzte dauerte %1</translation>
    </message>
    <message>
        <source>None was answered</source>
        <translation>Keine wurde beantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Sothebais::StateChip</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::SystemKeychain</name>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Unlock it and try again, or type the password</source>
        <translation>Ihn entsperren und noch einmal versuchen, oder das Passwort eingeben</translation>
    </message>
    <message>
        <source>The keychain does not give it: %1</source>
        <translation>Der Schlüsselbund gibt es nicht heraus: %1</translation>
    </message>
    <message>
        <source>Allow it there, or type the password</source>
        <translation>Es dort erlauben oder das Passwort eingeben</translation>
    </message>
    <message>
        <source>This desktop has no keychain</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Start a Secret Service or KWallet, or type the password at each start</source>
        <translation>Einen Secret Service oder KWallet starten oder das Passwort bei jedem Start eingeben</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not work: %1</source>
        <translation>Der Schlüsselbund dieses Desktops geht nicht: %1</translation>
    </message>
    <message>
        <source>The keychain has no password for it, or was not unlocked</source>
        <translation>Der Schlüsselbund hat kein Passwort dafür oder wurde nicht entsperrt</translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>Geben Sie das Passwort ein</translation>
    </message>
</context>
<context>
    <name>Sothebais::TimeEntry</name>
    <message>
        <source>No clock shows this time: that night it is skipped</source>
        <translation>Keine Uhr zeigt diese Zeit: In jener Nacht wird sie übersprungen</translation>
    </message>
    <message>
        <source>This time comes twice that night: write %1 or %2 behind it</source>
        <translation>Diese Zeit kommt in jener Nacht zweimal: %1 oder %2 dahinter schreiben</translation>
    </message>
    <message>
        <source>“%1” is no zone of that day: write UTC or an offset such as -05:00</source>
        <translation>„%1“ ist keine Zone jenes Tages: UTC oder einen Abstand wie -05:00 schreiben</translation>
    </message>
    <message>
        <source>“%1” may be several zones: write an offset such as -05:00</source>
        <translation>„%1“ kann mehrere Zonen meinen: einen Abstand wie -05:00 schreiben</translation>
    </message>
    <message>
        <source>Write a day and a time, such as 2026-06-01 14:00</source>
        <translation>Einen Tag und eine Zeit schreiben, etwa 2026-06-01 14:00</translation>
    </message>
</context>
<context>
    <name>Sothebais::Trouble</name>
    <message>
        <source>There is no trouble “%1”</source>
        <translation>Eine Störung „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>Eines von %1 verwenden</translation>
    </message>
</context>
<context>
    <name>Sothebais::UndoBanner</name>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put them back as they were (%1)</source>
        <translation>Sie zurücklegen, wie sie waren (%1)</translation>
    </message>
    <message>
        <source>They are kept until this window closes.</source>
        <translation>Sie bleiben, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n other letter(s) can be put back after these.</source>
        <translation>
            <numerusform>%n weiterer Dead Letter lässt sich danach zurücklegen.</numerusform>
            <numerusform>%n weitere Dead Letters lassen sich danach zurücklegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were discarded at %1</source>
        <translation>
            <numerusform>%n Dead Letter wurde um %1 verworfen</numerusform>
            <numerusform>%n Dead Letters wurden um %1 verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) discarded</source>
        <translation>
            <numerusform>%n Dead Letter verworfen</numerusform>
            <numerusform>%n Dead Letters verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) may have been discarded at %1</source>
        <translation>
            <numerusform>%n Dead Letter wurde vielleicht um %1 verworfen</numerusform>
            <numerusform>%n Dead Letters wurden vielleicht um %1 verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>A window ended before it knew whether they had left the queue. To put them back is safe: those that are still there stay as they are.</source>
        <translation>Ein Fenster endete, bevor es wusste, ob sie die Warteschlange verlassen hatten. Sie zurückzulegen ist ungefährlich: Was noch dort ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A window that ended too early has left them behind: they are in no queue.</source>
        <translation>Ein zu früh beendetes Fenster hat sie zurückgelassen: Sie sind in keiner Warteschlange.</translation>
    </message>
</context>
<context>
    <name>Sothebais::UptimeFile</name>
    <message>
        <source>The uptimes of before cannot be read from %1: %2</source>
        <translation>Die früheren Verfügbarkeiten können nicht aus %1 gelesen werden: %2</translation>
    </message>
    <message>
        <source>They begin anew; keep the file if you want to look at it</source>
        <translation>Sie beginnen neu; die Datei aufheben, wenn Sie sie ansehen wollen</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
</context>
<context>
    <name>Sothebais::ValueReader</name>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>aus einer Liste</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Eins von %1</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>Auction house: %1</source>
        <translation>Auktionshaus: %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>Sothebais::VerdictLine</name>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to the first place that is wrong</source>
        <translation>Zur ersten falschen Stelle gehen</translation>
    </message>
    <message>
        <source>Go to the first place that is wrong (F8)</source>
        <translation>Zur ersten falschen Stelle gehen (F8)</translation>
    </message>
    <message>
        <source>a field cannot be read</source>
        <translation>ein Feld ist nicht lesbar</translation>
    </message>
    <message>
        <source>The data are no JSON</source>
        <translation>Die Daten sind kein JSON</translation>
    </message>
    <message>
        <source>To put right: %1</source>
        <translation>Richtigzustellen: %1</translation>
    </message>
    <message>
        <source>%L1 to put right, the first: %2</source>
        <translation>%L1 richtigzustellen, als erstes: %2</translation>
    </message>
    <message>
        <source>The event is right</source>
        <translation>Das Ereignis ist richtig</translation>
    </message>
    <message>
        <source>Choose a type to begin</source>
        <translation>Wählen Sie zuerst einen Typ</translation>
    </message>
</context>
<context>
    <name>Sothebais::ViewChips</name>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>F2 renames, Del removes; right-click for more</source>
        <translation>F2 benennt um, Entf entfernt; Rechtsklick für mehr</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replace by the filter in force</source>
        <translation>Durch den geltenden Filter ersetzen</translation>
    </message>
    <message>
        <source>Undo the change of “%1”</source>
        <translation>Änderung von „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>There are %n views; remove one first</source>
        <translation>
            <numerusform>Es gibt %n Ansicht; entfernen Sie erst eine</numerusform>
            <numerusform>Es gibt %n Ansichten; entfernen Sie erst eine</numerusform>
        </translation>
    </message>
    <message>
        <source>Another view has this name</source>
        <translation>Eine andere Ansicht heißt schon so</translation>
    </message>
    <message>
        <source>Undo removing “%1”</source>
        <translation>Entfernen von „%1“ rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Sothebais::WebSocketWatch</name>
    <message>
        <source>%1 messages a second come in, more than %2</source>
        <translation>%1 Nachrichten je Sekunde kommen an, mehr als %2</translation>
    </message>
    <message>
        <source>Messages come, but pings are not answered</source>
        <translation>Nachrichten kommen, aber Pings werden nicht beantwortet</translation>
    </message>
    <message>
        <source>No message for more than %1 s</source>
        <translation>Seit mehr als %1 s keine Nachricht</translation>
    </message>
    <message>
        <source>A ping has not been answered for more than %1 ms</source>
        <translation>Ein Ping ist seit mehr als %1 ms unbeantwortet</translation>
    </message>
    <message>
        <source>Connected again; no answer to a ping yet</source>
        <translation>Wieder verbunden; noch keine Antwort auf einen Ping</translation>
    </message>
    <message>
        <source>Connected again, but the last connection did not last: %1</source>
        <translation>Wieder verbunden, aber die letzte Verbindung hielt nicht: %1</translation>
    </message>
</context>
<context>
    <name>Sothebais::Windows</name>
    <message>
        <source>Connect with another password…</source>
        <translation>Mit einem anderen Passwort verbinden …</translation>
    </message>
    <message>
        <source>Change the profiles…</source>
        <translation>Die Profile ändern …</translation>
    </message>
</context>
<context>
    <name>Sothebais::WriteGuard</name>
    <message>
        <source>Nothing is written until you arm this connection: press “Read-only” below the pages</source>
        <translation>Es wird nichts geschrieben, bis Sie diese Verbindung scharf schalten: „Nur lesen“ unter den Seiten drücken</translation>
    </message>
    <message>
        <source>Nothing is done that cannot be written into the audit log: %1</source>
        <translation>Es wird nichts getan, was sich nicht ins Audit-Protokoll schreiben lässt: %1</translation>
    </message>
    <message>
        <source>A recording is shown: go back to the live events first</source>
        <translation>Eine Aufzeichnung wird gezeigt: erst zu den Live-Ereignissen zurückgehen</translation>
    </message>
    <message>
        <source>There is no connection to %1</source>
        <translation>Es gibt keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>%1 is a replica, which can only be read: connect to its master</source>
        <translation>%1 ist eine Replik, die nur gelesen werden kann: mit ihrem Master verbinden</translation>
    </message>
    <message>
        <source>The user of this connection</source>
        <translation>Der Benutzer dieser Verbindung</translation>
    </message>
    <message>
        <source>The Redis user “%1”</source>
        <translation>Der Redis-Benutzer „%1“</translation>
    </message>
    <message>
        <source>%1 lacks the right to do %2: ask whoever looks after Redis</source>
        <translation>%1 fehlt das Recht zu %2: Fragen Sie, wer Redis betreut</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no page “%1”. See --help</source>
        <translation>Es gibt keine Seite „%1“. Siehe --help</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Start without --profile to make it</source>
        <translation>Ein Profil „%1“ gibt es nicht. Ohne --profile starten, um es anzulegen</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or take a picture with --screenshot FILE</source>
        <translation>Es gibt keine Anzeige, auf der ein Fenster erscheinen könnte. Setzen Sie DISPLAY oder WAYLAND_DISPLAY, oder nehmen Sie mit --screenshot DATEI ein Bild auf</translation>
    </message>
</context>
</TS>
