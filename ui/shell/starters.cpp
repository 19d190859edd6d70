#include "ui/shell/starters.h"

#include <QDir>
#include <QFile>
#include <array>

#include "core/exchange/package.h"
#include "core/exchange/template.h"
#include "ui/bridge/text.h"

namespace concordat::ui {

namespace {

using model::coreTextKey;
using model::TextKey;

struct About {
    const char* id;
    TextKey title;
    TextKey words;
};

constexpr std::array templateWords{
    About{"innovation-consortium",
          {},
          coreTextKey("Starter", "An enterprise leads, government coordinates; breakthrough of a "
                                 "key technology.")},
    About{"research-joint-venture",
          {},
          coreTextKey("Starter", "Project partners who share the cost of research and its "
                                 "spillovers.")},
    About{"research-alliance",
          {},
          coreTextKey("Starter", "Loose joint research on pre-competitive, generic technology.")},
    About{"industry-university-research",
          {},
          coreTextKey("Starter", "A contract between firms, universities and institutes about "
                                 "deliverables.")},
    About{"technology-innovation-alliance",
          {},
          coreTextKey("Starter", "Standards, diffusion and services for a whole industry.")},
    About{"think-tank-alliance",
          {},
          coreTextKey("Starter", "Think tanks and information services that support decisions.")},
    About{"blank", {}, coreTextKey("Starter", "Nothing but a name.")},
};

constexpr std::array sampleWords{
    About{"teaching", coreTextKey("Starter", "Teaching case"),
          coreTextKey("Starter", "An invented power-electronics consortium that uses every part "
                                 "of the program.")},
    About{"sematech", coreTextKey("Starter", "SEMATECH, January 1992"),
          coreTextKey("Starter", "The American semiconductor consortium as it stood then.")},
    About{"vlsi", coreTextKey("Starter", "VLSI project, 1976–1980"),
          coreTextKey("Starter", "The Japanese very-large-scale-integration research "
                                 "association.")},
    About{"ecsel-one", coreTextKey("Starter", "One ECSEL project"),
          coreTextKey("Starter", "A European electronics consortium from public project data.")},
    About{"ecsel-portfolio", coreTextKey("Starter", "ECSEL portfolio"),
          coreTextKey("Starter", "Twelve European consortia side by side.")},
    About{"cpre", coreTextKey("Starter", "CPRE"),
          coreTextKey("Starter", "A think-tank alliance for policy research in education.")},
};

template <std::size_t size>
const About* find(const std::array<About, size>& list, const std::string& id)
{
    for (const auto& each : list) {
        if (id == each.id)
            return &each;
    }
    return nullptr;
}

Starter templateStarter(const std::string& id)
{
    const auto* about = find(templateWords, id);
    return {QString::fromStdString(id), exchange::templateName(id),
            about ? about->words.text() : model::Text{},
            [id]() -> model::Result<std::vector<model::State>> {
                auto state = exchange::makeFromTemplate(
                    id, {}, [](const model::Text& text) { return translated(text).toStdString(); });
                if (!state)
                    return std::move(state.error());
                return std::vector<model::State>{*std::move(state)};
            }};
}

Starter sampleStarter(const QString& id)
{
    const auto* about = find(sampleWords, id.toStdString());
    return {id, about ? about->title.text() : model::literalText(id.toStdString()),
            about ? about->words.text() : model::Text{},
            [id]() -> model::Result<std::vector<model::State>> {
                QFile file(QStringLiteral(":/concordat/samples/%1.json").arg(id));
                if (!file.open(QIODevice::ReadOnly))
                    return model::Error{model::ErrorCode::notFound,
                                        model::coreText("Starter", "The sample “{id}” is not part "
                                                                   "of this program.")
                                            .with("id", id.toStdString()),
                                        {},
                                        {}};
                return exchange::readPackage(file.readAll().toStdString(), id.toStdString());
            }};
}

} // namespace

Starters shippedStarters()
{
    Starters starters;
    for (const auto& id : exchange::templateIds())
        starters.templates.push_back(templateStarter(id));
    // The known ones in the order told here, then whatever else is shipped.
    auto names = QDir(QStringLiteral(":/concordat/samples"))
                     .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (auto& name : names)
        name.chop(5);
    for (const auto& about : sampleWords) {
        if (const auto id = QString::fromLatin1(about.id); names.removeAll(id) > 0)
            starters.samples.push_back(sampleStarter(id));
    }
    for (const auto& id : names)
        starters.samples.push_back(sampleStarter(id));
    return starters;
}

} // namespace concordat::ui
