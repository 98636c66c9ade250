#include "core/dbus/wire.h"
