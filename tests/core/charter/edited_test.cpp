#include "core/charter/edited_copy.h"
#include "core/charter/text_mark.h"

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
        const auto found = changesIn(blocks, document, document, test::shippedLibrary());
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
                           edited.document, edited.document, test::shippedLibrary()));
}

TEST(TextMark, NamesEntryLanguageDayAndTextInOneWord)
{
    const TextMark mark{37, Language::chinese, model::Date{2026, 11, 2}, "9f3c2a1b"};
    EXPECT_EQ(toString(mark), "37-zh-20261102-9f3c2a1b");
    EXPECT_EQ(textMarkIn("文本编号 37-zh-20261102-9f3c2a1b。"), mark);
    EXPECT_FALSE(textMarkIn("0-en-20261102-9f3c2a1b"));
    EXPECT_FALSE(textMarkIn("37-en-20261302-9f3c2a1b"));
    EXPECT_FALSE(textMarkIn("37-fr-20261102-9f3c2a1b"));
    EXPECT_FALSE(textMarkIn("99999999999999999999-en-20261102-9f3c2a1"));
}

TEST(TextMark, OfAStateThatIsNotInTheJournalIsLeftOut)
{
    auto document = buildCharter(withOwnText(), test::shippedLibrary(), Language::english, someDay);
    setTextMark(document, test::shippedLibrary(), 0, someDay);
    EXPECT_TRUE(document.mark.empty());
    setTextMark(document, test::shippedLibrary(), 12, someDay);
    const auto mark = textMarkIn(document.mark);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->entry, 12);
    EXPECT_EQ(mark->digest, digestOf(document));
}

/// A copy that was sent out while the consortium went on being worked at here.
class ReturnedCopy : public ::testing::TestWithParam<Language> {
protected:
    ReturnedCopy() : m_sent(withOwnText()), m_present(document::Draft{m_sent})
    {
        m_document = buildCharter(m_sent, test::shippedLibrary(), GetParam(), someDay);
        setTextMark(m_document, test::shippedLibrary(), 7, someDay);
        m_blocks = blocksOf(m_document);
        m_blocks.insert(m_blocks.begin(), {m_document.mark, false, false});
    }

    void setting(const std::string& topic, const std::string& name, const std::string& value)
    {
        model::Article row;
        row.topic = topic;
        row.parameters.push_back({name, value});
        m_present.add(row);
    }

    // The paragraph whose value comes from a setting, with that value replaced.
    void write(const std::string& topic, const std::string& parameter, const std::string& value)
    {
        for (const auto& paragraph : m_document.article(topic)->paragraphs)
            for (const auto& span : paragraph.spans)
                if (span.source == "parameter." + parameter)
                    for (auto& block : m_blocks)
                        if (block.text ==
                            paragraph.number + "\xC2\xA0\xC2\xA0" + plainText(paragraph.spans)) {
                            const auto at = block.text.find(span.text);
                            ASSERT_NE(at, std::string::npos);
                            block.text.replace(block.text.find_first_of("0123456789", at),
                                               span.text.find_first_not_of("0123456789"), value);
                            return;
                        }
        FAIL() << parameter;
    }

    EditedCopy read() const
    {
        const auto copy =
            readCopy(m_blocks,
                     {m_present.state(), test::shippedLibrary(), someDay,
                      [this](std::int64_t entry) -> model::Result<model::State> {
                          if (entry == 7)
                              return m_sent;
                          return model::Error{
                              model::ErrorCode::notFound, model::literalText("none"), {}, {}};
                      }},
                     Language::english);
        EXPECT_TRUE(copy);
        return *copy;
    }

    model::State m_sent;
    document::Draft m_present;
    CharterDocument m_document;
    std::vector<EditedBlock> m_blocks;
};

INSTANTIATE_TEST_SUITE_P(InBothLanguages, ReturnedCopy, ::testing::ValuesIn(test::bothLanguages));

TEST_P(ReturnedCopy, WhatWasChangedHereMeanwhileIsNoWishOfTheOtherSide)
{
    setting("goodFaith", "cureDays", "60");
    m_present.update(test::id<model::Consortium>("c"), [](auto& c) { c.name = "Renamed"; });
    model::Article left;
    left.topic = "noPartnership";
    left.omitted = true; // every article behind it gets another number
    m_present.add(left);
    auto copy = read();
    EXPECT_TRUE(copy.knowsItsText);
    EXPECT_EQ(copy.language, GetParam());
    for (const auto& change : copy.changes)
        ADD_FAILURE() << change.place << ": " << change.before << " -> " << change.after;
    // Held against the present text alone, as a copy without its mark is, they all stand there.
    m_blocks.front().text.clear();
    if (GetParam() == Language::english) {
        copy = read();
        EXPECT_FALSE(copy.knowsItsText);
        EXPECT_FALSE(copy.changes.empty());
    }
}

TEST_P(ReturnedCopy, APlaceChangedOnBothSidesSaysWhatStandsThereNow)
{
    write("goodFaith", "cureDays", "45");
    setting("goodFaith", "cureDays", "60");
    const auto copy = read();
    ASSERT_EQ(copy.changes.size(), 1u);
    const auto& change = copy.changes.front();
    EXPECT_EQ(change.kind, EditedKind::setting);
    EXPECT_EQ(change.parameter, "cureDays");
    EXPECT_DOUBLE_EQ(change.value, 45);
    EXPECT_NE(change.before.find("30"), std::string::npos);
    ASSERT_TRUE(change.present);
    EXPECT_NE(change.present->find("60"), std::string::npos);
}

TEST_P(ReturnedCopy, TheSameChangeOnBothSidesIsNothingToDecide)
{
    write("goodFaith", "cureDays", "45");
    setting("goodFaith", "cureDays", "45");
    EXPECT_TRUE(read().changes.empty());
}

TEST_P(ReturnedCopy, AChangeThatWasTakenIsNotOfferedAgain)
{
    for (auto& block : m_blocks)
        if (!block.heading &&
            block.text.starts_with(m_document.article("goodFaith")->paragraphs.front().number))
            block.text += " And at once.";
    auto changes = read().changes;
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes.front().kind, EditedKind::wording);
    EXPECT_FALSE(changes.front().present);
    model::Article row;
    row.topic = "goodFaith";
    row.ownText = ownTextWith(changes.front(), {}, test::shippedLibrary(), GetParam());
    m_present.add(row);
    EXPECT_TRUE(read().changes.empty());
}

TEST_P(ReturnedCopy, OfAnotherWorkspaceOrOtherClausesIsHeldAgainstThePresentAndSaysSo)
{
    auto& words = m_blocks.front().text;
    const auto own = toString(*textMarkIn(words));
    auto mark = *textMarkIn(words);
    mark.entry = 99;
    words.replace(words.find(own), own.size(), toString(mark));
    EXPECT_FALSE(read().knowsItsText);
    mark.entry = 7;
    mark.digest = "00000000";
    words = toString(mark);
    const auto copy = read();
    EXPECT_FALSE(copy.knowsItsText);
    EXPECT_EQ(copy.language, GetParam());
    EXPECT_TRUE(copy.changes.empty());
}

TEST(EditedCharter, AFreeTextThatGrewHereKeepsWhatWasAdded)
{
    EditedChange change{"severability",
                        "Article 9",
                        EditedKind::ownText,
                        "The Bureau decides.",
                        "The Bureau never decides.",
                        {},
                        {},
                        0,
                        {}};
    EXPECT_EQ(ownTextWith(change, "The Bureau decides.\n9.1 does not apply.",
                          test::shippedLibrary(), Language::english),
              "The Bureau never decides.\n9.1 does not apply.");
    change.after.clear();
    EXPECT_EQ(ownTextWith(change, "The Bureau decides.", test::shippedLibrary(), Language::english),
              "");
}

} // namespace
} // namespace concordat::charter
