#include "core/client/helperclient.h"
