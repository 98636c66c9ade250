// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests to mptcp_pm about one connection, against such as a real kernel carried out.
#include "helper/netlink/pmconnectioncodec.h"
#include "support_fixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;
using namespace manypath::netlink;
using namespace manypath::testing;

namespace {

constexpr Token token = 0x1f03a2c4;

SocketAddress at(const char *text)
{
    return SocketAddress::fromString(QString::fromLatin1(text)).value();
}

SocketAddress mappedAt(const char *text)
{
    const SocketAddress plain = at(text);
    return {plain.address.mapped(), plain.port};
}

}  // namespace

class TestPmConnectionCodec : public QObject {
    Q_OBJECT

    const QMap<QByteArray, Block> m_requests = loadFixtures("pm-connection-requests.txt");

private Q_SLOTS:
    void request_data();
    void request();
};

void TestPmConnectionCodec::request_data()
{
    QTest::addColumn<QByteArray>("built");
    const auto row = [](const char *name, ConnectionRequest request) {
        request.address(0x1c, 0x6b002b44);
        const Bytes bytes = request.bytes();
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    };
    row("create", buildCreateSubflow(token, {at("10.1.2.1:40123"), 5, 3, true}, at("10.1.1.2:7"), 0));
    row("create-ipv6", buildCreateSubflow(token, {at("fd00:1:2::1"), 1, 0, false}, at("[fd00:1:1::2]:7"), std::nullopt));
    row("destroy", buildDestroySubflow(token, {at("10.1.2.1:40123"), at("10.1.1.2:7")}));
    row("destroy-mapped", buildDestroySubflow(token, {mappedAt("10.1.1.1:33972"), mappedAt("10.1.1.2:7")}));
    row("backup", buildSetBackup(token, {at("10.1.1.1:33149"), at("10.1.1.2:7")}, true));
    row("nobackup", buildSetBackup(token, {at("10.1.1.1:33149"), at("10.1.1.2:7")}, false));
    row("announce", buildAnnounce(token, {at("10.1.2.1:6004"), 7, 3, false}));
    row("withdraw", buildWithdraw(token, 7));
    QCOMPARE(m_requests.size(), 8);
}

void TestPmConnectionCodec::request()
{
    QFETCH(QByteArray, built);
    const Block captured = m_requests.value(QTest::currentDataTag());
    QCOMPARE(built.toHex(), QByteArray(reinterpret_cast<const char *>(captured.data()), static_cast<qsizetype>(captured.size())).toHex());
}

MANYPATH_TEST(TestPmConnectionCodec)
#include "tst_pmconnectioncodec.moc"
