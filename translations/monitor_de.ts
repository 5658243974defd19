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
        <translation>Prüfen, dass dies ein Redis-Server ab Version 6 ist und kein Vermittler, der Antworten verändert</translation>
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
        <source>The request was cancelled before its answer came</source>
        <translation>Die Anfrage wurde abgebrochen, bevor ihre Antwort kam</translation>
    </message>
</context>
<context>
    <name>Comm::RedisAddress</name>
    <message>
        <source>The Redis address is not usable: %1</source>
        <translation>Die Redis-Adresse ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>Write it as redis://[user:password@]host:port/db or unix:///path/to/socket</source>
        <translation>Zu schreiben als redis://[Benutzer:Passwort@]Rechner:Port/DB oder unix:///Pfad/zum/Socket</translation>
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
</context>
<context>
    <name>Comm::RespReader</name>
    <message>
        <source>a reply is larger than %1</source>
        <translation>eine Antwort ist größer als %1</translation>
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
        <source>Redis to listen to. Else SOTHEBAIS_REDIS_URL, REDIS_URL, redis://localhost:6379.</source>
        <translation>Redis, dem zugehört wird. Sonst SOTHEBAIS_REDIS_URL, REDIS_URL, redis://localhost:6379.</translation>
    </message>
    <message>
        <source>Play a simulated auction day into that Redis, to see the program at work.</source>
        <translation>Einen simulierten Auktionstag in dieses Redis spielen, um das Programm bei der Arbeit zu sehen.</translation>
    </message>
    <message>
        <source>Page to start with: %1.</source>
        <translation>Seite, mit der begonnen wird: %1.</translation>
    </message>
    <message>
        <source>Look: system, light or dark.</source>
        <translation>Aussehen: system, light oder dark.</translation>
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
        <source>“%1” is not understood</source>
        <translation>„%1“ wird nicht verstanden</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
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
        <source>Messages that are no event; each has a row that says why</source>
        <translation>Nachrichten, die kein Ereignis sind; je eine Zeile sagt, warum</translation>
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
        <source>Events lost because they arrived faster than they could be shown</source>
        <translation>Ereignisse, die verloren sind, weil sie schneller kamen, als sie gezeigt werden konnten</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Times the connection was lost; what was published meanwhile is not here</source>
        <translation>So oft riss die Verbindung ab; was währenddessen veröffentlicht wurde, ist nicht hier</translation>
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
        <source>No event contains “%1”</source>
        <translation>Kein Ereignis enthält „%1“</translation>
    </message>
    <message>
        <source>The filter keeps out all %1 events that are here. New ones that match will appear.</source>
        <translation>Der Filter schließt alle %1 vorhandenen Ereignisse aus. Neue, die passen, werden erscheinen.</translation>
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
        <source>%1, after %L2 ms</source>
        <translation>%1, nach %L2 ms</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
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
        <source>Event as a tree</source>
        <translation>Ereignis als Baum</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by any text (Ctrl+F)</source>
        <translation>Nach beliebigem Text filtern (Strg+F)</translation>
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
    <name>Sothebais::EventsPage</name>
    <message>
        <source>Filtering: %1 %</source>
        <translation>Filtert: %1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
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
        <source>… and %L1 more</source>
        <translation>… und %L1 weitere</translation>
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
        <source>%L1 more, in the raw text</source>
        <translation>%L1 weitere im Rohtext</translation>
    </message>
    <message>
        <source> … (the start of %L1 bytes)</source>
        <translation> … (der Anfang von %L1 Bytes)</translation>
    </message>
</context>
<context>
    <name>Sothebais::MainWindow</name>
    <message>
        <source>SothebAIs monitor – %1</source>
        <translation>SothebAIs-Monitor – %1</translation>
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
    <name>Sothebais::RawView</name>
    <message>
        <source>Raw text of the event</source>
        <translation>Rohtext des Ereignisses</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 bytes. “Copy raw” takes all of them.</source>
        <translation>Die ersten %L1 von %L2 Bytes. „Roh kopieren“ nimmt alle.</translation>
    </message>
</context>
<context>
    <name>Sothebais::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Die Ereignisse filtern</translation>
    </message>
    <message>
        <source>Clear the filter, then close the inspector</source>
        <translation>Filter löschen, dann den Betrachter schließen</translation>
    </message>
    <message>
        <source>Pause and resume (in the table)</source>
        <translation>Anhalten und weiter (in der Tabelle)</translation>
    </message>
    <message>
        <source>Follow the newest event (in the table)</source>
        <translation>Dem neuesten Ereignis folgen (in der Tabelle)</translation>
    </message>
    <message>
        <source>Copy the raw text of the selected event (in the table)</source>
        <translation>Rohtext des gewählten Ereignisses kopieren (in der Tabelle)</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no page “%1”. See --help</source>
        <translation>Es gibt keine Seite „%1“. Siehe --help</translation>
    </message>
</context>
</TS>
