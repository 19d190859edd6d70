#pragma once

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <type_traits>

#include "core/model/tables.h"

/// Turns `BOOST_DESCRIBE_*` descriptions into `TableInfo`. Only `tables_*.cpp` include it.
namespace concordat::model::detail {

template <class T>
constexpr std::string_view typeName()
{
    std::string_view text = __PRETTY_FUNCTION__;
    const auto start = text.find("T = ") + 4;
    text = text.substr(start, text.find_first_of(";]", start) - start);
    const auto scope = text.rfind(':');
    return scope == std::string_view::npos ? text : text.substr(scope + 1);
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {};
template <class T>
struct IsBounded : std::false_type {};
template <class Range>
struct IsBounded<Bounded<Range>> : std::true_type {};

template <class T>
constexpr bool isPair = std::is_same_v<T, Identifier> || std::is_same_v<T, Parameter>;

template <class T>
constexpr FieldKind kindOf()
{
    if constexpr (IsOptional<T>::value)
        return kindOf<typename T::value_type>();
    else if constexpr (IsVector<T>::value) {
        using Item = typename T::value_type;
        if constexpr (IsId<Item>::value)
            return FieldKind::references;
        else if constexpr (std::is_enum_v<Item>)
            return FieldKind::enumerations;
        else if constexpr (isPair<Item>)
            return FieldKind::pairs;
        else {
            static_assert(std::is_same_v<Item, std::string>);
            return FieldKind::texts;
        }
    } else if constexpr (IsId<T>::value)
        return FieldKind::reference;
    else if constexpr (std::is_enum_v<T>)
        return FieldKind::enumeration;
    else if constexpr (IsBounded<T>::value)
        return kindOf<typename T::Number>();
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::boolean;
    else if constexpr (std::is_integral_v<T>)
        return FieldKind::integer;
    else if constexpr (std::is_floating_point_v<T>)
        return FieldKind::real;
    else if constexpr (std::is_same_v<T, Date>)
        return FieldKind::date;
    else if constexpr (std::is_same_v<T, Timestamp>)
        return FieldKind::timestamp;
    else if constexpr (std::is_same_v<T, Money>)
        return FieldKind::money;
    else {
        static_assert(std::is_same_v<T, std::string>);
        return FieldKind::text;
    }
}

template <class Enum>
const std::string& enumName(Enum value)
{
    const Term* term = vocabularyOf<Enum>().byValue(static_cast<int>(value));
    static const std::string none;
    return term ? term->name : none;
}

template <class T>
Value toValue(const T& value)
{
    if constexpr (IsOptional<T>::value) {
        if (!value)
            return std::monostate{};
        return toValue(*value);
    } else if constexpr (IsVector<T>::value) {
        using Item = typename T::value_type;
        if constexpr (isPair<Item>) {
            Pairs pairs;
            pairs.reserve(value.size());
            for (const auto& item : value) {
                if constexpr (std::is_same_v<Item, Identifier>)
                    pairs.emplace_back(item.scheme, item.value);
                else
                    pairs.emplace_back(item.name, item.value);
            }
            return pairs;
        } else {
            Texts texts;
            texts.reserve(value.size());
            for (const auto& item : value) {
                if constexpr (IsId<Item>::value)
                    texts.push_back(item.value());
                else if constexpr (std::is_enum_v<Item>)
                    texts.push_back(enumName(item));
                else
                    texts.push_back(item);
            }
            return texts;
        }
    } else if constexpr (IsId<T>::value)
        return value.value();
    else if constexpr (std::is_enum_v<T>)
        return enumName(value);
    else if constexpr (IsBounded<T>::value)
        return toValue(value.value);
    else if constexpr (std::is_same_v<T, bool>)
        return value;
    else if constexpr (std::is_integral_v<T>)
        return static_cast<std::int64_t>(value);
    else if constexpr (std::is_floating_point_v<T>)
        return static_cast<double>(value);
    else
        return value;
}

/// The text that a value is, without a copy; null for values that are none.
template <class T>
const std::string* textIn(const T& value)
{
    if constexpr (IsOptional<T>::value)
        return value ? textIn(*value) : nullptr;
    else if constexpr (IsId<T>::value)
        return &value.value();
    else if constexpr (std::is_enum_v<T>)
        return &enumName(value);
    else if constexpr (std::is_same_v<T, std::string>)
        return &value;
    else
        return nullptr;
}

template <class T>
bool fromValue(T& target, const Value& value)
{
    if constexpr (IsOptional<T>::value) {
        if (std::holds_alternative<std::monostate>(value)) {
            target.reset();
            return true;
        }
        typename T::value_type inner{};
        if (!fromValue(inner, value))
            return false;
        target = std::move(inner);
        return true;
    } else if constexpr (IsVector<T>::value) {
        using Item = typename T::value_type;
        T items;
        if constexpr (isPair<Item>) {
            const auto* pairs = std::get_if<Pairs>(&value);
            if (!pairs)
                return false;
            for (const auto& [first, second] : *pairs)
                items.push_back(Item{first, second});
        } else {
            const auto* texts = std::get_if<Texts>(&value);
            if (!texts)
                return false;
            for (const auto& text : *texts) {
                if constexpr (IsId<Item>::value)
                    items.push_back(Item{text});
                else if constexpr (std::is_enum_v<Item>) {
                    const Term* term = vocabularyOf<Item>().find(text);
                    if (!term)
                        return false;
                    items.push_back(static_cast<Item>(term->value));
                } else
                    items.push_back(text);
            }
        }
        target = std::move(items);
        return true;
    } else if constexpr (IsId<T>::value) {
        const auto* text = std::get_if<std::string>(&value);
        if (!text)
            return false;
        target = T{*text};
        return true;
    } else if constexpr (std::is_enum_v<T>) {
        const auto* text = std::get_if<std::string>(&value);
        const Term* term = text ? vocabularyOf<T>().find(*text) : nullptr;
        if (!term)
            return false;
        target = static_cast<T>(term->value);
        return true;
    } else if constexpr (IsBounded<T>::value) {
        typename T::Number number{};
        if (!fromValue(number, value))
            return false;
        target = number;
        return true;
    } else if constexpr (std::is_same_v<T, bool>) {
        const auto* flag = std::get_if<bool>(&value);
        if (!flag)
            return false;
        target = *flag;
        return true;
    } else if constexpr (std::is_integral_v<T>) {
        const auto* number = std::get_if<std::int64_t>(&value);
        if (!number || *number < std::numeric_limits<T>::min() ||
            *number > std::numeric_limits<T>::max())
            return false;
        target = static_cast<T>(*number);
        return true;
    } else if constexpr (std::is_floating_point_v<T>) {
        if (const auto* number = std::get_if<double>(&value))
            target = *number;
        else if (const auto* whole = std::get_if<std::int64_t>(&value))
            target = static_cast<T>(*whole);
        else
            return false;
        return true;
    } else {
        const auto* same = std::get_if<T>(&value);
        if (!same)
            return false;
        target = *same;
        return true;
    }
}

template <class T>
void describeDetails(Field& field)
{
    if constexpr (IsOptional<T>::value) {
        field.optional = true;
        describeDetails<typename T::value_type>(field);
    } else if constexpr (IsVector<T>::value) {
        if constexpr (isPair<typename T::value_type>)
            field.pairKeys = {
                std::is_same_v<typename T::value_type, Identifier> ? "scheme" : "name", "value"};
        else
            describeDetails<typename T::value_type>(field);
    } else if constexpr (IsId<T>::value) {
        field.target = tableOf<typename T::EntityType>();
    } else if constexpr (std::is_enum_v<T>) {
        field.vocabulary = &vocabularyOf<T>();
    } else if constexpr (IsBounded<T>::value) {
        field.range = {static_cast<double>(T::minimum), static_cast<double>(T::maximum)};
    }
}

template <class Entity>
TableInfo describeTable()
{
    TableInfo info;
    info.id = tableOf<Entity>();
    info.name = std::string{typeName<Entity>()};
    info.name.front() = static_cast<char>(info.name.front() - 'A' + 'a');
    info.make = []() -> std::shared_ptr<void> { return std::make_shared<Entity>(); };
    info.copy = [](const void* row) -> std::shared_ptr<void> {
        return std::make_shared<Entity>(*static_cast<const Entity*>(row));
    };
    info.idOf = [](const void* row) -> const std::string& {
        return static_cast<const Entity*>(row)->id.value();
    };
    info.setId = [](void* row, std::string id) {
        static_cast<Entity*>(row)->id = Id<Entity>{std::move(id)};
    };
    static const Entity defaults{};
    info.defaults = &defaults;
    using Members = boost::describe::describe_members<Entity, boost::describe::mod_public>;
    boost::mp11::mp_for_each<Members>([&info](auto member) {
        using Descriptor = decltype(member);
        using T = std::remove_cvref_t<decltype(std::declval<Entity&>().*Descriptor::pointer)>;
        Field field;
        field.name = Descriptor::name;
        field.kind = kindOf<T>();
        describeDetails<T>(field);
        field.role = roleOf(field);
        field.get = [](const void* row) -> Value {
            return toValue(static_cast<const Entity*>(row)->*Descriptor::pointer);
        };
        field.text = [](const void* row) {
            return textIn(static_cast<const Entity*>(row)->*Descriptor::pointer);
        };
        field.set = [](void* row, const Value& value) {
            return fromValue(static_cast<Entity*>(row)->*Descriptor::pointer, value);
        };
        field.equal = [](const void* a, const void* b) {
            return static_cast<const Entity*>(a)->*Descriptor::pointer ==
                   static_cast<const Entity*>(b)->*Descriptor::pointer;
        };
        info.fields.push_back(std::move(field));
    });
    return info;
}

template <class First, class... Rest>
void describeTables(std::vector<TableInfo>& into)
{
    into[tableOf<First>()] = describeTable<First>();
    if constexpr (sizeof...(Rest) > 0)
        describeTables<Rest...>(into);
}

void describeFormation(std::vector<TableInfo>& into);
void describeGovernance(std::vector<TableInfo>& into);
void describeOperation(std::vector<TableInfo>& into);
void describeOutcomes(std::vector<TableInfo>& into);
void describeJudgement(std::vector<TableInfo>& into);
void describeNegotiation(std::vector<TableInfo>& into);

} // namespace concordat::model::detail
