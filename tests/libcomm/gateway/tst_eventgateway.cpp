#include <QTest>
class tst_EventGateway : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(tst_EventGateway)
#include "tst_eventgateway.moc"
