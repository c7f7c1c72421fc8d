// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/question_sheet.h"

#include "app/docks/code_rows.h"
#include "app/paint/paint.h"
#include "app/paint/qt.h"
#include "app/quiz/paper.h"
#include "core/picture/layout/layout.h"

namespace handlelab {

namespace {

constexpr double widestPicture = paperWidth, highestPicture = 330, smallestScale = 0.45;

/// The letter of a choice on paper: A for the first.
QString choiceLetter(std::size_t choice) { return QString(QChar(static_cast<char16_t>(u'A' + choice))); }

/// Makes the parts of one sheet in one language.
class SheetWriter {
  public:
    SheetWriter(const Lesson& lesson, const Moment& moment, const Words& words)
        : m_lesson(lesson)
        , m_moment(moment)
        , m_words(words) {}

    [[nodiscard]] QString title() const {
        return m_lesson.title.empty() ? said(CORE_TR("QuestionSheet", "Questions about handles"))
                                      : QString::fromStdString(m_lesson.title);
    }

    [[nodiscard]] QString heading(std::size_t count) const {
        const QString line(30, u'_');
        return QStringLiteral("<h1>%1</h1><p>%2</p><p>%3 %4 &nbsp;&nbsp; %5 %6</p>")
            .arg(
                title().toHtmlEscaped(),
                said(CORE_TR("QuestionSheet",
                             "%1 questions. Each picture shows the moment before the call. Mark one answer."))
                    .arg(count),
                said(CORE_TR("QuestionSheet", "Name:")), line, said(CORE_TR("QuestionSheet", "Date:")),
                line.left(14));
    }

    [[nodiscard]] QString question(std::size_t number, const Question& question) const {
        QString html = QStringLiteral("<p class='call'>%1</p><p><b>%2. %3</b></p><table cellspacing='0' "
                                      "cellpadding='3'>")
                           .arg(call(question), QString::number(number), said(question.text));
        for (std::size_t i = 0; i < question.choices.size(); ++i)
            html += QStringLiteral("<tr><td>&nbsp;&nbsp;&nbsp;</td><td><b>%1</b></td><td>%2</td></tr>")
                        .arg(choiceLetter(i), said(question.choices[i].text));
        return html + QStringLiteral("</table>");
    }

    [[nodiscard]] QString keyHeading() const {
        return QStringLiteral("<h1>%1</h1><p>%2</p>")
            .arg(said(CORE_TR("QuestionSheet", "Key: %1")).arg(title().toHtmlEscaped()),
                 said(CORE_TR("QuestionSheet",
                              "Below each answer stands what its wrong alternatives tell about whoever chose "
                              "them.")));
    }

    [[nodiscard]] QString key(std::size_t number, const Question& question) const {
        QString html =
            QStringLiteral("<p><b>%1. %2 &nbsp; %3</b><br>%4</p><table cellspacing='0' cellpadding='2'>")
                .arg(QString::number(number), choiceLetter(question.right),
                     said(question.choices[question.right].text), said(question.explanation));
        for (std::size_t i = 0; i < question.choices.size(); ++i)
            if (const MentalModel* model = question.choices[i].model; model != nullptr)
                html += QStringLiteral("<tr><td>&nbsp;&nbsp;&nbsp;</td><td><b>%1</b></td><td>%2</td></tr>")
                            .arg(choiceLetter(i), said("Mental models", model->belief));
        return html + QStringLiteral("</table>");
    }

    /// The stage before the question's call; nothing when it is empty or would be too small to read.
    [[nodiscard]] std::optional<Picture> stageBefore(const Question& question) {
        m_moment.seek(m_moment.positionAfter(question.step));
        if (m_moment.machine().processes.empty())
            return {};
        View view;
        view.words = m_words;
        view.callout = false;
        Picture picture = handlelab::layout(m_lesson, m_moment, view);
        return scaleOf(picture) >= smallestScale ? std::optional(std::move(picture)) : std::nullopt;
    }

    static double scaleOf(const Picture& picture) {
        return std::min(
            {1.0, widestPicture / picture.bounds.width(), highestPicture / picture.bounds.height()});
    }

    [[nodiscard]] QString footer() const { return QStringLiteral("HandleLab · ") + title(); }

  private:
    [[nodiscard]] QString said(const char* text) const { return qt(m_words("QuestionSheet", text)); }
    [[nodiscard]] QString said(const char* context, const char* text) const {
        return qt(m_words(context, text)).toHtmlEscaped();
    }
    [[nodiscard]] QString said(const Sentence& sentence) const {
        return qt(m_words(sentence)).toHtmlEscaped();
    }
    [[nodiscard]] QString call(const Question& question) const {
        const std::string_view line =
            m_lesson[m_lesson.statements[m_moment.steps()[question.step].statement].line];
        return veiledLine(qt(line)).section(QStringLiteral("=>"), 0, 0).trimmed().toHtmlEscaped();
    }

    const Lesson& m_lesson;
    Moment m_moment; ///< where it reads
    const Words& m_words;
};

} // namespace

QByteArray questionSheet(const Lesson& lesson, const Moment& moment, const std::vector<Question>& questions,
                         const Words& words) {
    SheetWriter writer(lesson, moment, words);
    Paper paper(writer.title(), writer.footer());
    paper.addText(writer.heading(questions.size()));
    std::optional<std::uint32_t> pictured; // two questions about one step share its picture
    for (std::size_t i = 0; i < questions.size(); ++i) {
        std::optional<Picture> stage;
        if (pictured != questions[i].step)
            stage = writer.stageBefore(questions[i]);
        pictured = questions[i].step;
        const double scale = stage ? SheetWriter::scaleOf(*stage) : 1;
        paper.addText(writer.question(i + 1, questions[i]), std::move(stage), scale);
    }
    paper.newPage();
    paper.addText(writer.keyHeading());
    for (std::size_t i = 0; i < questions.size(); ++i)
        paper.addText(writer.key(i + 1, questions[i]));
    return paper.pdf();
}

} // namespace handlelab
