// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/policy/pluginfile.h"

#include "core/policy/policy.h"
#include "helper/policy/exceptions.h"

#include <QPluginLoader>

#include <dlfcn.h>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

LoadedPlugin unfit(const QJsonObject &metaData, const QString &problem)
{
    return {metaData, nullptr, problem};
}

QString interfaceOf(const QJsonObject &metaData)
{
    return metaData.value("IID"_L1).toString();
}

/// Why a plugin that says this of itself is not to be loaded, empty if it is.
QString whyUnfit(const QPluginLoader &loader)
{
    const QString interface = interfaceOf(loader.metaData());
    const QString ours = QString::fromLatin1(ManypathPolicyPlugin_iid);
    const bool noError = loader.errorString() == QPluginLoader().errorString();  // Qt's words for "no error"
    if (interface.isEmpty())
        return noError ? u"It is no Qt plugin"_s : u"It is no Qt plugin: %1"_s.arg(loader.errorString());
    if (interface != ours)
        return u"It was made for the interface %1, and this helper has %2: it has to be built again"_s.arg(interface, ours);
    return noError ? QString() : u"It can't be loaded: %1"_s.arg(loader.errorString());
}

/// The dynamic linker's last words, without the path it was given.
QString linkerError(const QString &path)
{
    QString text = QString::fromUtf8(dlerror());
    if (const QString prefix = path + u": "_s; text.startsWith(prefix))
        text.remove(0, prefix.size());
    return text;
}

template <typename Function>
Function symbol(void *library, const char *name)
{
    return reinterpret_cast<Function>(dlsym(library, name));
}

}  // namespace

QString LoadedPlugin::name() const
{
    return metaData.value("MetaData"_L1).toObject().value("name"_L1).toString();
}

LoadedPlugin loadPlugin(const Descriptor &file, const QString &path)
{
    const QPluginLoader reader(path);
    if (const QString why = whyUnfit(reader); !why.isEmpty())
        return unfit(reader.metaData(), why);

    // Not by QPluginLoader, which would look the path up again. RTLD_NOW: what is missing shows here, not in the midst of work.
    const QString open = u"/proc/self/fd/%1"_s.arg(file.get());
    void *library = dlopen(open.toUtf8().constData(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return unfit(reader.metaData(), u"It can't be loaded: %1"_s.arg(linkerError(open)));
    const auto instance = symbol<QtPluginInstanceFunction>(library, "qt_plugin_instance");
    const auto metaData = symbol<QtPluginMetaDataFunction>(library, "qt_plugin_query_metadata_v2");
    if (!instance || !metaData)
        return unfit(reader.metaData(), u"It is no Qt plugin"_s);
    if (QStaticPlugin(instance, metaData).metaData() != reader.metaData())
        return unfit(reader.metaData(), u"It changed while it was looked at"_s);

    const Result<QObject *> made = guarded("Its constructor", instance);
    if (!made)
        return unfit(reader.metaData(), made.error().message);
    if (!*made)
        return unfit(reader.metaData(), u"It gives no instance"_s);
    return {reader.metaData(), *made, {}};
}

}  // namespace manypath
