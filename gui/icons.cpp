// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"

#include "gui/appicon.h"
#include "gui/desktop/traystate.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace manypath {

namespace {

QColor symbolColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

// An SVG of one colour, painted in the palette's. Knows no pixels, so it is sharp at any scale.
class SymbolEngine : public QIconEngine {
public:
    explicit SymbolEngine(const QString &file)
        : m_file(file)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, pixmap(rect.size() * scale, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = symbolColor(mode);
        const QString key = QStringLiteral("manypath/%1/%2x%3/%4").arg(m_file).arg(size.width()).arg(size.height()).arg(color.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QImageReader reader(m_file);
        reader.setScaledSize(size);
        QImage image = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (image.isNull())  // no plugin that reads SVG
            return {};
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(m_file); }
    [[nodiscard]] QString key() const override { return QStringLiteral("manypath-symbol"); }

private:
    QString m_file;
};

QIcon symbol(const QString &name)
{
    const QString file = QStringLiteral(":/icons/symbols/%1.svg").arg(name);
    return QFile::exists(file) ? QIcon(new SymbolEngine(file)) : QIcon();
}

}  // namespace

QIcon pageIcon(const QString &name)
{
    return symbol(name);
}

QIcon interfaceIcon(Interface::Type type)
{
    return symbol(interfaceTypeName(type));
}

QString trayStateName(TrayState state)
{
    switch (state) {
    case TrayState::Idle:
        return QStringLiteral("idle");
    case TrayState::Active:
        return QStringLiteral("active");
    case TrayState::Single:
        return QStringLiteral("single");
    case TrayState::Degraded:
        return QStringLiteral("degraded");
    case TrayState::Problem:
        return QStringLiteral("problem");
    case TrayState::Paused:
        return QStringLiteral("paused");
    }
    return {};
}

QIcon trayIcon(TrayState state)
{
    const QString name = QStringLiteral("org.manypath.Manypath-") + trayStateName(state);
    const QString symbolic = name + QStringLiteral("-symbolic");
    if (QIcon::hasThemeIcon(symbolic))
        return QIcon::fromTheme(symbolic);
    const QIcon own(QStringLiteral(":/icons/hicolor/scalable/status/%1.svg").arg(name));
    return own.pixmap(22).isNull() ? applicationIcon() : own;
}

}  // namespace manypath
