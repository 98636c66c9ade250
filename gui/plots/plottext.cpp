// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plots/plottext.h"

#include "gui/format.h"
#include "gui/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace manypath {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(manypath::TimePlot)
};

// The words of format.cpp.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::Words)
};

QString segmentsText(double segments)
{
    const int whole = static_cast<int>(std::lround(segments));
    return whole == 1 ? Texts::tr("1 segment") : Texts::tr("%n segments", nullptr, whole);
}

QString nameOf(const PlotLine &line, const QList<PlotLine> &lines)
{
    const auto sharing = std::count_if(lines.cbegin(), lines.cend(), [&line](const PlotLine &other) { return other.interface == line.interface; });
    if (!line.interface.isEmpty() && sharing == 1)
        return line.interface;
    const QString ends = subflowText(line.subflow);
    return line.interface.isEmpty() ? ends : Texts::tr("%1 (%2)", "interface, addresses of a subflow").arg(line.interface, ends);
}

}  // namespace

QString quantityTitle(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Rate:
        return Texts::tr("Rate, both ways");
    case Quantity::ReceiveRate:
        return Texts::tr("Receive rate");
    case Quantity::SendRate:
        return Texts::tr("Send rate");
    case Quantity::Rtt:
        return Texts::tr("Round-trip time");
    case Quantity::CongestionWindow:
        return Texts::tr("Congestion window");
    case Quantity::Retransmissions:
        return Texts::tr("Sent again");
    }
    return {};
}

QString valueText(Quantity quantity, double value)
{
    switch (quantity) {
    case Quantity::Rate:
    case Quantity::ReceiveRate:
    case Quantity::SendRate:
        return rateText(Units::instance().rateUnit() == RateUnit::Bytes ? value : value / 8);
    case Quantity::Rtt:
        return rttText(static_cast<std::uint32_t>(std::lround(value * 1000)));
    case Quantity::CongestionWindow:
        return segmentsText(value);
    case Quantity::Retransmissions:
        return Texts::tr("%1 segments/s").arg(roundNumberText(value));
    }
    return {};
}

QString axisText(Quantity quantity, double value)
{
    switch (quantity) {
    case Quantity::Rate:
    case Quantity::ReceiveRate:
    case Quantity::SendRate:
        return roundRateText(value);
    case Quantity::Rtt:
        return value > 0 ? Words::tr("%1 ms").arg(roundNumberText(value)) : roundNumberText(0);
    case Quantity::CongestionWindow:
        return roundNumberText(value);
    case Quantity::Retransmissions:
        return value > 0 ? Texts::tr("%1/s", "segments per second").arg(roundNumberText(value)) : roundNumberText(0);
    }
    return {};
}

QString markerText(const Marker &marker)
{
    const QString what = marker.interface.isEmpty() ? marker.subflow.local.address.toString() : marker.interface;
    switch (marker.kind) {
    case Marker::Kind::SubflowOpened:
        return Texts::tr("%1 joined", "event in a plot: a subflow over that interface came up").arg(what);
    case Marker::Kind::SubflowClosed:
        return Texts::tr("%1 closed", "event in a plot: the subflow over that interface was closed").arg(what);
    case Marker::Kind::SubflowLost:
        return Texts::tr("%1 broke off", "event in a plot: the subflow over that interface ended with an error").arg(what);
    case Marker::Kind::SubflowRefused:
        return Texts::tr("%1 refused", "event in a plot: a subflow over that interface did not come up").arg(what);
    case Marker::Kind::BackupOn:
        return Texts::tr("%1 is backup", "event in a plot").arg(what);
    case Marker::Kind::BackupOff:
        return Texts::tr("%1 is normal", "event in a plot: no longer backup").arg(what);
    case Marker::Kind::AddressAnnounced:
        return Texts::tr("peer offers %1", "event in a plot: an address").arg(marker.address.toString());
    case Marker::Kind::AddressWithdrawn:
        return Texts::tr("peer withdraws %1", "event in a plot: an address").arg(marker.address.toString());
    case Marker::Kind::FellBack:
        return Texts::tr("fell back to TCP", "event in a plot");
    case Marker::Kind::InterfaceLost:
        return Texts::tr("%1 lost", "event in a plot: an interface").arg(what);
    case Marker::Kind::InterfaceBack:
        return Texts::tr("%1 back", "event in a plot: an interface").arg(what);
    }
    return {};
}

QString readingText(Quantity quantity, const QList<PlotLine> &lines, double x)
{
    QStringList parts;
    for (const PlotLine &line : lines) {
        const double value = line.valueAt(x);
        if (!std::isnan(value))
            parts.append(Texts::tr("%1 %2", "interface or subflow, what was measured there").arg(nameOf(line, lines), valueText(quantity, value)));
    }
    return parts.join(Texts::tr(", ", "between readings"));
}

QString timeText(double secondsSince1970, bool withSeconds)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (withSeconds && !format.contains(QStringLiteral("ss")))
        format.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(std::llround(secondsSince1970 * 1000)).time(), format);
}

}  // namespace manypath
