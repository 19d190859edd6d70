#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/shell/icons.h"
#include "ui/shell/settings.h"

namespace concordat::ui {

ActionRegistry::ActionRegistry(Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings)
{}

QAction* ActionRegistry::add(const QString& id, model::TextKey text, const QString& iconName,
                             const QList<QKeySequence>& keys, std::function<void()> run)
{
    auto* action = new QAction(this);
    action->setObjectName(id);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(m_settings.hasShortcut(id) ? QList<QKeySequence>{m_settings.shortcut(id)}
                                                    : keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_entries.push_back({action, text, keys, {}});
    m_actions.push_back(action);
    describe(m_entries.back());
    return action;
}

QAction* ActionRegistry::action(const QString& id) const
{
    const auto* found = entry(id);
    return found ? found->action : nullptr;
}

void ActionRegistry::setAvailable(const QString& id, bool available, const QString& reason)
{
    auto* found = entry(id);
    if (!found)
        return;
    found->action->setEnabled(available);
    found->reason = available ? QString{} : reason;
    describe(*found);
}

QString ActionRegistry::reason(const QAction* action) const
{
    const auto* found = entry(action->objectName());
    return found ? found->reason : QString{};
}

QList<QKeySequence> ActionRegistry::defaultKeys(const QString& id) const
{
    const auto* found = entry(id);
    return found ? found->keys : QList<QKeySequence>{};
}

QAction* ActionRegistry::conflict(const QKeySequence& keys, const QString& except) const
{
    if (keys.isEmpty())
        return nullptr;
    for (const auto& candidate : m_entries) {
        if (candidate.action->objectName() != except &&
            candidate.action->shortcuts().contains(keys))
            return candidate.action;
    }
    return nullptr;
}

void ActionRegistry::setKeys(const QString& id, const QKeySequence& keys)
{
    auto* found = entry(id);
    if (!found)
        return;
    found->action->setShortcuts(keys.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{keys});
    m_settings.setShortcut(id, keys);
    describe(*found);
}

void ActionRegistry::resetKeys(const QString& id)
{
    auto* found = entry(id);
    if (!found)
        return;
    found->action->setShortcuts(found->keys);
    m_settings.resetShortcut(id);
    describe(*found);
}

void ActionRegistry::retranslate()
{
    for (const auto& each : m_entries)
        describe(each);
}

ActionRegistry::Entry* ActionRegistry::entry(const QString& id)
{
    return const_cast<Entry*>(std::as_const(*this).entry(id));
}

const ActionRegistry::Entry* ActionRegistry::entry(const QString& id) const
{
    for (const auto& candidate : m_entries) {
        if (candidate.action->objectName() == id)
            return &candidate;
    }
    return nullptr;
}

void ActionRegistry::describe(const Entry& entry)
{
    entry.action->setText(QCoreApplication::translate(entry.text.context, entry.text.source));
    const auto keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    auto tip = plainText(entry.action);
    if (!keys.isEmpty())
        tip = tr("%1 (%2)", "command and its keys").arg(tip, keys);
    if (!entry.reason.isEmpty())
        tip += u'\n' + entry.reason;
    entry.action->setToolTip(tip);
    entry.action->setStatusTip(entry.reason);
}

QString plainText(const QAction* action)
{
    auto text = action->text();
    // Where the words have no letter for it, the mnemonic stands behind them: (&O).
    static const QRegularExpression behind{QStringLiteral("\\(&.\\)")};
    text.remove(behind);
    text.remove(QChar(u'&'));
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

} // namespace concordat::ui
