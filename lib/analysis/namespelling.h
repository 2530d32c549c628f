#pragma once

#include <QString>
#include <QStringList>

namespace copse {

/// A name as people would say it, where it is written as in addresses and profiles: "@vmware" and
/// "https://vmware.com/" are "vmware", "Red Hat @openshift" is "Red Hat, openshift", "CanonicalLtd" is
/// "Canonical Ltd". Any thread.
QString spokenName(const QString &name);

/// Whom a name may be of besides what stands first in it: "Microsoft" of "Azure @Microsoft", "CIRAD,
/// Montpellier" of "AGAP, CIRAD, Montpellier", "CNR, Italy" of "ISAC-CNR, Italy". Mostly nothing. Any thread.
QStringList otherReadings(const QString &name);

} // namespace copse
