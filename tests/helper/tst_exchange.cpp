// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the kernel says to a request: acknowledgements, the kernel's text in them, dumps, and what is not meant for us.
#include "helper/netlink/genericfamily.h"
#include "support_fixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <linux/genetlink.h>
#include <linux/netlink.h>

#include <algorithm>

using namespace manypath;
using namespace manypath::netlink;
using namespace manypath::testing;

namespace {

constexpr std::uint32_t sequence = 5;
constexpr std::uint32_t port = 7;

Block message(std::uint16_t type, std::uint16_t flags, const Block &payload, std::uint32_t seq = sequence, std::uint32_t pid = port)
{
    const nlmsghdr header{static_cast<std::uint32_t>(sizeof(nlmsghdr) + payload.size()), type, flags, seq, pid};
    Block bytes(sizeof header + payload.size());
    std::memcpy(bytes.data(), &header, sizeof header);
    std::copy(payload.begin(), payload.end(), bytes.begin() + sizeof header);
    return bytes;
}

Block operator+(const Block &first, const Block &second)
{
    Block both(first.size() + second.size());
    std::copy(second.begin(), second.end(), std::copy(first.begin(), first.end(), both.begin()));
    return both;
}

const Block zero{0, 0, 0, 0};

}  // namespace

class TestExchange : public QObject {
    Q_OBJECT

    const QMap<QByteArray, Block> m_answers = loadFixtures("pm-answers.txt");

    std::optional<Acknowledgement> acknowledgement(const char *name) const
    {
        return decodeAcknowledgement(viewOf(m_answers.value(name)));
    }

private Q_SLOTS:
    void acknowledgements();
    void acknowledgementsCutAnywhere();
    void acknowledgementWithImpossibleError();
    void rowsOfADump();
    void answersToOthersAreNotTaken();
    void interruptedDump();
    void nothingAfterTheOutcome();
    void malformedDatagrams();
    void family();
};

void TestExchange::acknowledgements()
{
    QCOMPARE(acknowledgement("success"), (std::optional<Acknowledgement>({0, {}})));
    QCOMPARE(acknowledgement("dump-end"), (std::optional<Acknowledgement>({0, {}})));
    QCOMPARE(acknowledgement("refusal-busy"),
             (std::optional<Acknowledgement>({EBUSY, QStringLiteral("too many addresses or duplicate one: -16")})));
    QCOMPARE(acknowledgement("refusal-capped"),
             (std::optional<Acknowledgement>({EINVAL, QStringLiteral("limit greater than maximum (8)")})));
    QCOMPARE(acknowledgement("dump-refused"), (std::optional<Acknowledgement>({EINVAL, QStringLiteral("invalid token")})));
    QCOMPARE(acknowledgement("limits"), std::nullopt);
}

void TestExchange::acknowledgementsCutAnywhere()
{
    for (const char *name : {"success", "refusal-busy", "refusal-capped", "dump-refused", "dump-end"}) {
        const Block whole = m_answers.value(name);
        const Acknowledgement expected = *acknowledgement(name);
        for (std::size_t length = sizeof(nlmsghdr); length <= whole.size(); ++length) {
            Block cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
            const auto claimed = static_cast<std::uint32_t>(length);
            std::memcpy(cut.data(), &claimed, sizeof claimed);
            const std::optional<Acknowledgement> read = decodeAcknowledgement(viewOf(cut));
            // The error is never another; the text is all there or not at all.
            QVERIFY(!read || read->errnum == expected.errnum);
            QVERIFY(!read || read->extack.isEmpty() || read->extack == expected.extack);
        }
    }
}

void TestExchange::acknowledgementWithImpossibleError()
{
    QCOMPARE(decodeAcknowledgement(viewOf(message(NLMSG_DONE, 0, {0, 0, 0, 0x80}))), std::nullopt);
    // The end of a dump carries what its last step returned: no error when positive.
    QCOMPARE(decodeAcknowledgement(viewOf(message(NLMSG_DONE, 0, {5, 0, 0, 0}))), (std::optional<Acknowledgement>({0, {}})));
}

void TestExchange::rowsOfADump()
{
    Exchange exchange(sequence, port);
    Block rows;
    const auto take = [&](const MessageView &view) { rows.push_back(view.payload[0]); };
    QVERIFY(exchange.read(message(30, NLM_F_MULTI, {1, 0, 0, 0}) + message(30, NLM_F_MULTI, {2, 0, 0, 0}), take));
    QVERIFY(!exchange.outcome());
    QVERIFY(exchange.read(message(30, NLM_F_MULTI, {3, 0, 0, 0}) + message(NLMSG_DONE, NLM_F_MULTI, zero), take));
    QCOMPARE(exchange.outcome(), (std::optional<Acknowledgement>({0, {}})));
    QCOMPARE(rows, (Block{1, 2, 3}));
    QVERIFY(!exchange.interrupted());
}

void TestExchange::answersToOthersAreNotTaken()
{
    Exchange exchange(sequence, port);
    int taken = 0;
    const auto take = [&](const MessageView &) { ++taken; };
    // What is left of an earlier request, and what is meant for another socket.
    QVERIFY(exchange.read(message(30, NLM_F_DUMP_INTR, zero, sequence - 1), take));
    QVERIFY(exchange.read(message(NLMSG_DONE, 0, zero, sequence - 1), take));
    QVERIFY(exchange.read(message(30, 0, zero, sequence, port + 1), take));
    QVERIFY(exchange.read(message(NLMSG_ERROR, 0, Block(sizeof(nlmsgerr)), sequence, 0), take));
    QCOMPARE(taken, 0);
    QVERIFY(!exchange.outcome());
    QVERIFY(!exchange.interrupted());
}

void TestExchange::interruptedDump()
{
    // The flag can come with a row or with the end.
    Exchange byRow(sequence, port);
    QVERIFY(byRow.read(message(30, NLM_F_MULTI | NLM_F_DUMP_INTR, zero) + message(NLMSG_DONE, NLM_F_MULTI, zero), {}));
    QVERIFY(byRow.outcome() && byRow.interrupted());
    Exchange byEnd(sequence, port);
    QVERIFY(byEnd.read(message(NLMSG_DONE, NLM_F_MULTI | NLM_F_DUMP_INTR, zero), {}));
    QVERIFY(byEnd.outcome() && byEnd.interrupted());
}

void TestExchange::nothingAfterTheOutcome()
{
    Exchange exchange(sequence, port);
    int taken = 0;
    QVERIFY(exchange.read(message(NLMSG_DONE, 0, zero) + message(30, 0, zero) + message(NLMSG_DONE, 0, {0xff, 0xff, 0xff, 0xff}),
                          [&](const MessageView &) { ++taken; }));
    QCOMPARE(taken, 0);
    QCOMPARE(exchange.outcome()->errnum, 0);
}

void TestExchange::malformedDatagrams()
{
    // Cut header, a length below the header's, a length beyond the end, and a final word without its error.
    Block tooShort = message(30, 0, zero);
    tooShort[0] = 15;
    Block tooLong = message(30, 0, zero);
    tooLong[0] = 21;
    const Block cut{20, 0, 0, 0, 30, 0};
    for (const Block &datagram : {tooShort, tooLong, cut, message(NLMSG_ERROR, 0, {0, 0}), message(NLMSG_DONE, 0, {})}) {
        Exchange exchange(sequence, port);
        QVERIFY(!exchange.read(datagram, {}));
        QVERIFY(!exchange.outcome());
    }
}

void TestExchange::family()
{
    const Block payload = payloadOf(m_answers.value("family"));
    const FamilyMessage expected{CTRL_CMD_NEWFAMILY, {"mptcp_pm", 0x1c, {{"mptcp_pm_cmds", 8}, {"mptcp_pm_events", 9}}}};
    QCOMPARE(decodeFamilyMessage(payload), std::optional(expected));
    for (std::size_t length = 0; length < payload.size(); ++length) {
        const Block cut(payload.begin(), payload.begin() + static_cast<std::ptrdiff_t>(length));
        const std::optional<FamilyMessage> read = decodeFamilyMessage(cut);
        QVERIFY(!read || (read->family.name == "mptcp_pm" && read->family.groups.isEmpty()));
    }
}

MANYPATH_TEST(TestExchange)
#include "tst_exchange.moc"
