// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtercompletion.h"

#include "filterquoting.h"
#include "filtersuggestion.h"
#include "filterwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Candidate = FilterCompletion::Candidate;

/// Finds out what the cursor is at, and lists what fits there.
class Completer
{
public:
    Completer(const QString &text, const FilterVocabulary &vocabulary, const Comm::Catalog &catalog)
        : m_vocabulary(vocabulary),
          m_catalog(catalog),
          m_lexemes(filterLexemes(text))
    {
        m_lexemes.removeLast();
        const bool isOpen = !m_lexemes.isEmpty() && m_lexemes.constLast().end() == text.size()
            && (m_lexemes.constLast().kind == FilterLexeme::Kind::Word || !m_lexemes.constLast().isClosed);
        m_current = isOpen ? m_lexemes.takeLast() : FilterLexeme{.position = text.size()};
    }

    FilterCompletion run()
    {
        if (const auto field = comparedField())
            addValues(*field);
        else if (const auto asked = askedField())
            addOperators(*asked);
        else
            addTerms();
        m_candidates.resize(std::min(m_candidates.size(), FilterCompletion::MaxCandidates));
        return {m_current.position, m_current.length, m_candidates};
    }

private:
    const FilterLexeme &back(qsizetype count) const
    {
        static const FilterLexeme none;
        return m_lexemes.size() < count ? none : m_lexemes[m_lexemes.size() - count];
    }

    /// The field before an operator, or before the `in` of the set that is open.
    std::optional<FilterField> comparedField() const
    {
        qsizetype at = 1;
        while (back(at).isSymbol(u",") && back(at + 1).kind != FilterLexeme::Kind::End)
            at += 2;
        const bool isInSet = back(at).isSymbol(u"{") && back(at + 1).keyword() == FilterKeyword::In;
        if (isInSet)
            ++at;
        else if (at != 1 || !filterOperation(back(1)) || back(1).keyword() == FilterKeyword::In)
            return std::nullopt;
        at += back(at + 1).keyword() == FilterKeyword::Not ? 2 : 1;
        return m_vocabulary.field(back(at).text);
    }

    /// The field that nothing is asked of yet.
    std::optional<FilterField> askedField() const
    {
        const bool isField = back(1).kind == FilterLexeme::Kind::Word
            && back(1).keyword() == FilterKeyword::None && !back(1).isValue
            && back(2).keyword() != FilterKeyword::Exists && !filterOperation(back(2));
        return isField ? m_vocabulary.field(back(1).text) : std::nullopt;
    }

    /// `plain` is the text without quotes and escapes.
    void add(TokenKind kind, const QString &text, const QString &plain)
    {
        const Candidate candidate{kind, text};
        const bool fits = plain.contains(m_current.text, Qt::CaseInsensitive);
        if (!fits || plain == m_current.text || m_candidates.contains(candidate))
            return;
        if (plain.startsWith(m_current.text, Qt::CaseInsensitive))
            m_candidates.insert(m_starting++, candidate);
        else
            m_candidates.append(candidate);
    }

    void add(TokenKind kind, const QString &text) { add(kind, text, text); }

    void addValue(const FilterField &field, const QString &value)
    {
        const FilterLiteral literal{.kind = FilterLiteral::Kind::Text, .text = value};
        const bool isQuoted = m_current.kind == FilterLexeme::Kind::Quoted;
        add(TokenKind::Text, isQuoted ? quoted(value) : literal.toString(field.kind()), value);
    }

    void addValues(const FilterField &field)
    {
        for (const QString &value : m_vocabulary.values(field.toString()))
            addValue(field, value);
        if (!m_vocabulary.isOfEvents())
            return;
        for (const QString &value : knownValues(field))
            addValue(field, value);
    }

    QStringList knownValues(const FilterField &field) const
    {
        QStringList values;
        if (field.id == FilterField::Id::Source) {
            for (const QByteArray &source : m_catalog.sources())
                values.append(QString::fromUtf8(source));
        }
        for (const Comm::TypeInfo &type : m_catalog.types()) {
            if (field.id == FilterField::Id::Type)
                values.append(QString::fromUtf8(type.name));
            if (field.id == FilterField::Id::Type || field.id == FilterField::Id::Key)
                values.append(QString::fromUtf8(type.key));
            if (field.id == FilterField::Id::Data && field.path.size() == 1)
                values.append(enumValues(type, field.path.constFirst().key));
        }
        return values;
    }

    static QStringList enumValues(const Comm::TypeInfo &type, const QByteArray &name)
    {
        QStringList values;
        for (const Comm::FieldInfo &info : type.fields) {
            for (const QByteArray &value : info.values) {
                if (info.name == name)
                    values.append(QString::fromUtf8(value));
            }
        }
        return values;
    }

    void addOperators(const FilterField &field)
    {
        using Operation = FilterNode::Operation;
        for (int i = 0; i <= int(Operation::In); ++i) {
            if (fitsOperation(field.kind(), Operation(i)))
                add(TokenKind::Operator, filterOperationText(Operation(i)));
        }
        add(TokenKind::Operator, u"not in"_s);
    }

    void addTerms()
    {
        const bool asksExists = back(1).keyword() == FilterKeyword::Exists;
        for (const QString &field : m_vocabulary.commonFields() + m_vocabulary.dataFields())
            add(TokenKind::Field, field);
        if (m_vocabulary.isOfEvents()) {
            for (const QString &field : catalogDataFields(m_catalog))
                add(TokenKind::Field, field);
        }
        if (asksExists)
            return;
        if (m_vocabulary.isOfEvents())
            addTermsOfEvents();
        addKeywords();
    }

    /// Those that are a single word.
    void addTermsOfEvents()
    {
        for (const FilterFlagName &flag : filterFlagNames())
            add(TokenKind::Flag, flag.name);
        addSubjects();
        for (const QString &type : m_vocabulary.values(u"type"_s))
            add(TokenKind::Type, type);
    }

    void addSubjects()
    {
        for (const QString &noun : filterNouns())
            add(TokenKind::Subject, noun + u':');
        if (!m_current.text.contains(u':'))
            return;
        for (const QString &subject : m_vocabulary.values(u"subject"_s)) {
            const qsizetype colon = subject.indexOf(u':');
            const QString id = subject.mid(colon + 1);
            if (isFilterNoun(QStringView(subject).first(std::max<qsizetype>(0, colon))))
                add(TokenKind::Subject,
                    isPlainWord(id) && !id.contains(u':') ? subject : subject.first(colon + 1) + quoted(id),
                    subject);
        }
    }

    void addKeywords()
    {
        const bool isAfterTerm = !m_lexemes.isEmpty() && !back(1).isSymbol(u"(") && !back(1).isSymbol(u"!")
            && (back(1).keyword() == FilterKeyword::None);
        if (isAfterTerm) {
            add(TokenKind::Keyword, u"and"_s);
            add(TokenKind::Keyword, u"or"_s);
        }
        add(TokenKind::Keyword, u"not"_s);
        add(TokenKind::Keyword, u"exists"_s);
    }

    const FilterVocabulary &m_vocabulary;
    const Comm::Catalog m_catalog;
    QList<FilterLexeme> m_lexemes; ///< before the current one
    FilterLexeme m_current; ///< that the cursor is at the end of
    QList<Candidate> m_candidates; ///< those that begin like it first
    qsizetype m_starting = 0; ///< how many begin like it
};

} // namespace

QStringList FilterVocabulary::commonFields() const
{
    const auto names = filterFieldNames();
    return {names.begin(), names.end()};
}

std::optional<FilterField> FilterVocabulary::field(const QString &name) const
{
    return FilterField::fromText(name);
}

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterVocabulary &vocabulary,
                                const Comm::Catalog &catalog)
{
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    if (end > Filter::MaxLength)
        return {.position = end};
    return Completer(text.first(end), vocabulary, catalog).run();
}

} // namespace Sothebais
