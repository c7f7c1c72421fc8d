// SPDX-License-Identifier: GPL-3.0-or-later
// What the lesson's author says about the current block, and what the current call does, micro-step by
// micro-step.
#pragma once

#include "app/reading/prose_view.h"
#include "app/session/workbench.h"

#include <QBoxLayout>
#include <QListWidget>

class QPushButton;
class QSplitter;

namespace handlelab {

class NarrationPanel final : public Panel {
    Q_OBJECT

  public:
    explicit NarrationPanel(const Workbench& bench);
    void restyle() override;
    [[nodiscard]] QListWidget* microSteps() const { return m_micro; }
    [[nodiscard]] ProseView* prose() const { return m_prose; }
    /// Shows the whole article with the current passage marked, or only that passage and what the call does.
    /// While answers are veiled this is a choice for the moment: the veil's coming and going ends it.
    void setWholeText(bool whole);
    [[nodiscard]] bool wholeText() const;
    /// What was chosen while nothing was veiled: what to remember.
    [[nodiscard]] bool prefersWholeText() const { return m_whole; }
    /// A lesson was opened; if because of a sentence in it, that is shown in the whole article.
    void beginLesson(const QString& sentence = {});

  Q_SIGNALS:
    void wholeTextChanged(bool whole);

  protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeCard();
    void makeSwitch();
    void connectAll();
    void showChoice();
    void placeCall();
    [[nodiscard]] bool veiled() const;
    void refreshProse();
    void refreshCall();
    void veilChanged();
    void readOn();
    /// "Read on" is offered while the closing sections are below the lower edge.
    void offerReadingOn();
    /// Scrolls so that the current micro-step is in view, below whole sentences.
    void showCurrent();

    QSplitter* m_split;
    ProseView* m_prose;
    QPushButton* m_readOn;
    QFrame* m_card;
    QBoxLayout* m_head = nullptr;
    QLabel* m_call;
    QLabel* m_result;
    QListWidget* m_micro;
    QWidget* m_switch; ///< in the title row: at this step, whole text
    QToolButton *m_stepButton, *m_wholeButton;
    Article m_article;                      ///< as shown
    Span m_passage;                         ///< as shown
    std::optional<std::uint32_t> m_closing; ///< where the closing sections begin, when they are shown
    bool m_whole = false;                   ///< the choice that is remembered
    std::optional<bool> m_wholeOnce;        ///< goes before it, for the moment
    bool m_readsOn = false;                 ///< the prose has the call's room, until the cursor moves
};

} // namespace handlelab
