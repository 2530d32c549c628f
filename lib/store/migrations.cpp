#include "store/migrations.h"

#include "store/schema.h"
#include "store/storeerror.h"

#include <algorithm>

namespace copse {

const Migrations &allMigrations()
{
    static const Migrations steps; // version 1 is the first
    return steps;
}

Result<void> migrate(Connection &connection, int from, const Migrations &steps)
{
    Transaction transaction(connection);
    if (const auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done;
    for (int version = from; version < schemaVersion; ++version) {
        const auto step = std::ranges::find(steps, version, &Migration::from);
        if (step == steps.end())
            return mapError(ErrorKind::DamagedMap, connection.path(),
                            QStringLiteral("no way from version %1").arg(version));
        if (const auto done = step->run(connection); !done)
            return done;
    }
    // The digest of what the steps have made is not known before the records are read.
    if (const auto done = connection.execute({QStringLiteral("UPDATE \"copse_map\" SET \"digest\" = NULL"),
                                              QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)});
        !done)
        return done;
    return transaction.commit();
}

} // namespace copse
