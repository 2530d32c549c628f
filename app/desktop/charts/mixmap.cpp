#include "desktop/charts/mixmap.h"
