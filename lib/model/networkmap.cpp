#include "model/networkmap.h"

namespace copse {

NetworkMap::NetworkMap(QObject *parent)
    : QObject(parent)
{}

NetworkMap::NetworkMap(Snapshot records, QObject *parent)
    : QObject(parent)
    , m_records(std::move(records))
{}

Edit NetworkMap::apply(Edit edit)
{
    const Edit done = edit;
    Edit inverse = m_records.apply(std::move(edit));
    emit changed(MapChange{done, inverse});
    return inverse;
}

} // namespace copse
