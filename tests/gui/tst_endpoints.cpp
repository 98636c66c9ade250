// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/endpointmodel.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace manypath;

namespace manypath {

// What a failed QCOMPARE prints.
char *toString(const Endpoint &endpoint)
{
    return qstrdup(qPrintable(QStringLiteral("id %1 %2 port %3 flags %4 dev %5")
                                  .arg(endpoint.id)
                                  .arg(endpoint.address.toString())
                                  .arg(endpoint.port)
                                  .arg(endpoint.flags)
                                  .arg(endpoint.interfaceIndex)));
}

}  // namespace manypath

namespace {

const EndpointFlags subflowFlag = static_cast<EndpointFlags>(EndpointFlag::Subflow);

QDialog *openDialog()
{
    QDialog *found = nullptr;
    const auto shown = [&] {
        found = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        return found && found->isVisible();
    };
    return QTest::qWaitFor(shown) ? found : nullptr;
}

template <typename Widget>
Widget *child(const QWidget *parent, const char *name)
{
    return parent->findChild<Widget *>(QString::fromLatin1(name));
}

QString refusal(const QDialog *dialog)
{
    const auto *label = child<QLabel>(dialog, "refusal");
    return label->isVisible() ? label->text() : QString();
}

Endpoint added(const FakeHelper &helper)
{
    return helper.lastCall(QStringLiteral("Add")).arguments.value(0).value<Endpoint>();
}

void selectEndpoint(const WindowFixture &fixture, int id)
{
    QTreeView *table = fixture.view("endpoints");
    const QModelIndex row = WindowFixture::row(table, EndpointModel::Id, QString::number(id));
    table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

}  // namespace

class TestEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addByKeyboard()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.button("addEndpoint")->setFocus();
        QTest::keyClick(fixture.button("addEndpoint"), Qt::Key_Space);
        QDialog *dialog = openDialog();
        QVERIFY(dialog);

        auto *address = child<QComboBox>(dialog, "address");
        QTRY_VERIFY(address->hasFocus() || address->lineEdit()->hasFocus());
        QCOMPARE(address->currentText(), QStringLiteral("2001:db8::14"));  // the one local address that is no endpoint yet
        QTest::keyClicks(address->lineEdit(), QStringLiteral("203.0.113.80"));
        QCOMPARE(address->currentText(), QStringLiteral("203.0.113.80"));
        QCOMPARE(child<QComboBox>(dialog, "interface")->currentText(), QStringLiteral("wwan0"));
        QTest::keyClick(child<QCheckBox>(dialog, "backup"), Qt::Key_Space);
        QTest::keyClick(address->lineEdit(), Qt::Key_Return);

        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Add")), 1);
        const Endpoint expected{0, Address::fromString(QStringLiteral("203.0.113.80")), 0, subflowFlag | EndpointFlag::Backup, 4};
        QCOMPARE(added(fixture.helper()), expected);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 4);
        QCOMPARE(fixture.message(), QString());
    }

    void theKernelsRefusalStaysInTheDialog()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        const Error refused = kernelError(QStringLiteral("can't add the endpoint"), EEXIST, QStringLiteral("too many addresses or duplicate one"));
        fixture.helper().setError(QStringLiteral("Add"), refused);
        fixture.button("addEndpoint")->click();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        child<QComboBox>(dialog, "address")->setEditText(QStringLiteral("192.0.2.14"));
        child<QPushButton>(dialog, "accept")->click();
        QTRY_COMPARE(refusal(dialog), refused.message);
        QVERIFY(refusal(dialog).contains(QStringLiteral("too many addresses or duplicate one")));
        QVERIFY(dialog->isVisible());
        QCOMPARE(child<QComboBox>(dialog, "address")->currentText(), QStringLiteral("192.0.2.14"));

        // Mended and tried again in the same dialog.
        fixture.helper().setError(QStringLiteral("Add"), std::nullopt);
        child<QComboBox>(dialog, "address")->setEditText(QStringLiteral("192.0.2.99"));
        child<QPushButton>(dialog, "accept")->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 4);
    }

    void whatTheKernelWouldRefuseCantBeEntered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.button("addEndpoint")->click();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        auto *accept = child<QPushButton>(dialog, "accept");
        auto *address = child<QComboBox>(dialog, "address");
        auto *port = child<QSpinBox>(dialog, "port");
        auto *subflow = child<QCheckBox>(dialog, "subflow");
        auto *signal = child<QCheckBox>(dialog, "signal");
        auto *fullmesh = child<QCheckBox>(dialog, "fullmesh");

        address->setEditText(QStringLiteral("192.0.2."));
        QVERIFY(!accept->isEnabled());
        address->setEditText(QStringLiteral("2001:db8::99"));
        QVERIFY(accept->isEnabled());

        QVERIFY(subflow->isChecked());
        QVERIFY(!port->isEnabled());  // needs signal without subflow
        subflow->setChecked(false);
        QVERIFY(!port->isEnabled());
        signal->setChecked(true);
        QVERIFY(port->isEnabled());
        port->setValue(8443);
        QVERIFY(!fullmesh->isEnabled());
        signal->setChecked(false);
        QVERIFY(fullmesh->isEnabled());
        fullmesh->setChecked(true);
        QVERIFY(!signal->isEnabled());
        fullmesh->setChecked(false);
        signal->setChecked(true);

        accept->click();
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Add")), 1);
        const Endpoint expected{0, Address::fromString(QStringLiteral("2001:db8::99")), 8443, static_cast<EndpointFlags>(EndpointFlag::Signal), 2};
        QCOMPARE(added(fixture.helper()), expected);
    }

    void aFlagTheKernelPassedOverIsTold()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.helper().setReply(QStringLiteral("Add"), QVariantList{QVariant::fromValue<uchar>(9)});
        fixture.button("addEndpoint")->click();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        child<QComboBox>(dialog, "address")->setEditText(QStringLiteral("192.0.2.77"));
        child<QCheckBox>(dialog, "laminar")->setChecked(true);
        child<QPushButton>(dialog, "accept")->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        fixture.helper().publish({EndpointUpdated{{9, Address::fromString(QStringLiteral("192.0.2.77")), 0, subflowFlag, 2}}});
        QTRY_VERIFY2(fixture.message().contains(QStringLiteral("without the flag laminar")), qPrintable(fixture.message()));
    }

    void aDialogCancelledMeanwhileIsNoHarm()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.helper().hold(QStringLiteral("Add"));
        fixture.button("addEndpoint")->click();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        child<QPushButton>(dialog, "accept")->click();
        QVERIFY(!child<QPushButton>(dialog, "accept")->isEnabled());  // once is enough
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Add")), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        fixture.helper().release(QStringLiteral("Add"));
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 4);
    }

    void change()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        QVERIFY(!fixture.button("changeEndpoint")->isEnabled());  // nothing selected
        selectEndpoint(fixture, 2);
        fixture.button("changeEndpoint")->click();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(!child<QCheckBox>(dialog, "backup")->isChecked());
        QVERIFY(child<QCheckBox>(dialog, "fullmesh")->isChecked());
        child<QCheckBox>(dialog, "backup")->setChecked(true);
        child<QPushButton>(dialog, "accept")->click();
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Change")), 1);
        // Fullmesh was not touched, so it is not in the mask.
        const QVariantList arguments = fixture.helper().lastCall(QStringLiteral("Change")).arguments;
        QCOMPARE(arguments.value(0).toInt(), 2);
        QCOMPARE(arguments.value(2).toUInt(), static_cast<uint>(EndpointFlag::Backup));
        QCOMPARE(arguments.value(3).toUInt(), static_cast<uint>(EndpointFlag::Backup));
        QTRY_VERIFY(WindowFixture::row(fixture.view("endpoints"), EndpointModel::Flags, QStringLiteral("subflow, backup, fullmesh")).isValid());
    }

    void removingOneInUseIsAsked()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        selectEndpoint(fixture, 3);
        fixture.button("removeEndpoint")->click();
        auto *box = qobject_cast<QMessageBox *>(openDialog());
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QStringLiteral("subflow")));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(fixture.helper().callCount(QStringLiteral("Remove")), 0);

        fixture.button("removeEndpoint")->click();
        box = qobject_cast<QMessageBox *>(openDialog());
        QVERIFY(box);
        child<QPushButton>(box, "confirm")->click();
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 2);
        const QVariantList arguments = fixture.helper().lastCall(QStringLiteral("Remove")).arguments;
        QCOMPARE(arguments.value(0).toInt(), 3);
        // The kernel looks at the id alone, so the helper is told whose it should be.
        QCOMPARE(arguments.value(1).toString(), QStringLiteral("203.0.113.80"));
    }

    void removingAnUnusedOneIsNot()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.helper().publish({EndpointUpdated{{7, Address::fromString(QStringLiteral("192.0.2.77")), 0, subflowFlag, 0, EndpointOwner::Person}}});
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 4);
        selectEndpoint(fixture, 7);
        fixture.view("endpoints")->setFocus();
        QTest::keyClick(fixture.view("endpoints"), Qt::Key_Delete);
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 3);
    }

    void aRefusedRemovalIsToldAndNothingIsInTheWay()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.helper().publish({EndpointUpdated{{7, Address::fromString(QStringLiteral("192.0.2.77")), 0, subflowFlag, 0, EndpointOwner::Person}}});
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 4);
        const Error error{Error::Kind::NotAuthorized, 0, {}, QStringLiteral("you may not remove endpoints")};
        fixture.helper().setError(QStringLiteral("Remove"), error);
        selectEndpoint(fixture, 7);
        fixture.button("removeEndpoint")->click();
        QTRY_COMPARE(fixture.message(), error.message);
        QVERIFY(!QApplication::activeModalWidget());
        fixture.button("closeMessage")->click();
        QCOMPARE(fixture.message(), QString());
    }

    void aDismissedQuestionIsNotComplainedOf()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.helper().publish({EndpointUpdated{{7, Address::fromString(QStringLiteral("192.0.2.77")), 0, subflowFlag, 0, EndpointOwner::Person}}});
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 4);
        fixture.helper().setError(QStringLiteral("Remove"), Error{Error::Kind::Dismissed, 0, {}, QStringLiteral("dismissed")});
        selectEndpoint(fixture, 7);
        fixture.button("removeEndpoint")->click();
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Remove")), 1);
        // Another one comes after it, and its message is the only one.
        fixture.helper().setError(QStringLiteral("Remove"), Error{Error::Kind::Unavailable, 0, {}, QStringLiteral("unavailable")});
        bool dismissedShown = false;
        fixture.button("removeEndpoint")->click();
        const auto shown = [&] {
            dismissedShown = dismissedShown || fixture.message() == QStringLiteral("dismissed");
            return fixture.message() == QStringLiteral("unavailable");
        };
        QTRY_VERIFY(shown());
        QVERIFY(!dismissedShown);
        QCOMPARE(fixture.view("endpoints")->model()->rowCount(), 4);
    }

    void removeAllIsAlwaysAsked()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.button("removeAllEndpoints")->click();
        auto *box = qobject_cast<QMessageBox *>(openDialog());
        QVERIFY(box);
        QCOMPARE(fixture.helper().callCount(QStringLiteral("Flush")), 0);
        child<QPushButton>(box, "confirm")->click();
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 0);
        QVERIFY(!fixture.button("removeAllEndpoints")->isEnabled());
    }

    void limits()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        auto *subflows = child<QSpinBox>(&fixture.window(), "limitSubflows");
        auto *accepted = child<QSpinBox>(&fixture.window(), "limitAccepted");
        QCOMPARE(subflows->value(), 2);
        QVERIFY(!fixture.button("applyLimits")->isEnabled());

        // Followed while nobody edits ...
        fixture.helper().publish({LimitsChanged{{3, 1}}});
        QTRY_COMPARE(subflows->value(), 3);
        QCOMPARE(accepted->value(), 1);
        // ... and what is edited stays.
        subflows->setValue(5);
        fixture.helper().publish({LimitsChanged{{3, 4}}});
        QTRY_COMPARE(fixture.client().world().limits().addAddressAccepted, 4u);
        QTRY_VERIFY(fixture.button("applyLimits")->isEnabled());
        fixture.button("applyLimits")->click();
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("SetLimits")), 1);
        const QVariantList expected{5, -1};  // the other one was not touched
        QCOMPARE(fixture.helper().lastCall(QStringLiteral("SetLimits")).arguments, expected);
        QTRY_VERIFY(!fixture.button("applyLimits")->isEnabled());
        QCOMPARE(subflows->value(), 5);
        QCOMPARE(accepted->value(), 4);
    }

    void aRefusedLimitIsToldAndStaysEntered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        const Error error = kernelError(QStringLiteral("can't set the limits"), EINVAL, QStringLiteral("limit greater than maximum (8)"));
        fixture.helper().setError(QStringLiteral("SetLimits"), error);
        auto *subflows = child<QSpinBox>(&fixture.window(), "limitSubflows");
        subflows->setValue(9);
        fixture.button("applyLimits")->click();
        QTRY_COMPARE(fixture.message(), error.message);
        QCOMPARE(subflows->value(), 9);
        fixture.button("revertLimits")->click();
        QCOMPARE(subflows->value(), 2);
    }
};

MANYPATH_WIDGET_TEST(TestEndpoints)
#include "tst_endpoints.moc"
