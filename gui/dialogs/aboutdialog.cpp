// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/aboutdialog.h"

#include "gui/appicon.h"
#include "manypathversion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QStyle>

namespace manypath {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::About)
};
}

QMessageBox *makeAboutDialog(const QString &helperVersion, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Manypath"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(applicationIcon().pixmap(box->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box) * 2));
    box->setText(Words::tr("Manypath %1", "a version").arg(QStringLiteral(MANYPATH_VERSION)));
    QStringList lines{Words::tr("Makes Multipath TCP on Linux visible and steerable.")};
    lines << (helperVersion.isEmpty() ? Words::tr("The helper is not running.")
                                      : Words::tr("With the helper %1 and Qt %2.", "versions").arg(helperVersion, QString::fromLatin1(qVersion())));
    lines << Words::tr("Free software under the GNU General Public License, version 3 or later, without any warranty.");
    box->setInformativeText(lines.join(QStringLiteral("\n\n")));
    return box;
}

}  // namespace manypath
