#include "core/charter/edited.h"

#include "tests/core/charter/combinations.h"

namespace concordat::charter {
namespace {

using test::someDay;

// What a converter makes of an export: headings, numbered paragraphs, items, annexes.
std::vector<EditedBlock> blocksOf(const CharterDocument& document)
{
    std::vector<EditedBlock> blocks;
    for (const auto& article : document.articles) {
        if (article.number == 0)
            continue;
        blocks.push_back({article.heading + "  " + article.title, true, false});
        for (const auto& paragraph : article.paragraphs) {
            blocks.push_back(
                {paragraph.number + "\xC2\xA0\xC2\xA0" + plainText(paragraph.spans), false, false});
            for (const auto& item : paragraph.items)
                blocks.push_back({plainText(item), false, true});
        }
        if (!article.ownText.empty())
            blocks.push_back({plainText(article.ownText), false, false});
    }
    for (const auto& annex : document.annexes) {
        blocks.push_back({annex.heading + "  " + annex.title, true, false});
        blocks.push_back({"What stands in an annex is not compared.", false, false});
    }
    return blocks;
}

model::State withOwnText()
{
    auto draft = test::smallConsortium();
    model::Article row;
    row.topic = "severability";
    row.ownText = "The Bureau decides.";
    draft.add(row);
    return draft.state();
}

struct Edited {
    CharterDocument document;
    std::vector<EditedBlock> blocks;

    explicit Edited(Language language = Language::english)
        : document(buildCharter(withOwnText(), test::shippedLibrary(), language, someDay)),
          blocks(blocksOf(document))
    {}

    EditedBlock& at(const std::string& words)
    {
        for (auto& block : blocks)
            if (block.text.find(words) != std::string::npos)
                return block;
        throw std::out_of_range(words);
    }
    void replace(const std::string& from, const std::string& to)
    {
        auto& text = at(from).text;
        text.replace(text.find(from), from.size(), to);
    }
    std::vector<EditedChange> changes() const
    {
        const auto found = changesIn(blocks, document, test::shippedLibrary());
        EXPECT_TRUE(found);
        return *found;
    }
};

TEST(EditedCharter, AnUntouchedExportHasNoChangesInEitherLanguage)
{
    for (const auto language : test::bothLanguages)
        for (const auto& change : Edited{language}.changes())
            ADD_FAILURE() << change.place << ": " << change.before << " -> " << change.after;
}

TEST(EditedCharter, ANumberThatIsASettingComesBackAsThatSetting)
{
    Edited edited;
    edited.replace("written notice and 30 days to remedy", "written notice and 45 days to remedy");
    const auto changes = edited.changes();
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].kind, EditedKind::setting);
    EXPECT_EQ(changes[0].article, "goodFaith");
    EXPECT_EQ(changes[0].parameter, "cureDays");
    EXPECT_DOUBLE_EQ(changes[0].value, 45);
}

TEST(EditedCharter, ReworkedAddedAndRemovedParagraphsAreToldApart)
{
    Edited edited;
    edited.replace("tells the others without delay", "tells the chair at once");
    auto& gone = edited.at("This Charter creates no company");
    gone.text.clear();
    edited.at("The Bureau decides.").text = "The Parties add: The Bureau never decides.";
    const auto where = std::find_if(edited.blocks.begin(), edited.blocks.end(), [](const auto& b) {
        return b.text.find("tells the chair at once") != std::string::npos;
    });
    edited.blocks.insert(where + 1, {"A sentence of our own.", false, false});
    std::map<EditedKind, EditedChange> found;
    const auto changes = edited.changes();
    for (const auto& change : changes)
        found[change.kind] = change;
    ASSERT_EQ(changes.size(), 4u);
    EXPECT_EQ(found[EditedKind::wording].article, "goodFaith");
    EXPECT_EQ(found[EditedKind::added].after, "A sentence of our own.");
    EXPECT_EQ(found[EditedKind::removed].article, "noPartnership");
    EXPECT_EQ(found[EditedKind::ownText].after, "The Bureau never decides.");
    const auto& library = test::shippedLibrary();
    EXPECT_EQ(
        ownTextWith(found[EditedKind::ownText], "The Bureau decides.", library, Language::english),
        "The Bureau never decides.");
    EXPECT_EQ(ownTextWith(found[EditedKind::removed], "Before.", library, Language::english),
              "Before.\n" + found[EditedKind::removed].place + " does not apply.");
}

TEST(EditedCharter, AnotherDocumentIsRefused)
{
    const Edited edited;
    EXPECT_FALSE(changesIn({{"Shopping List", true, false}, {"5.1 milk", false, false}},
                           edited.document, test::shippedLibrary()));
}

} // namespace
} // namespace concordat::charter
