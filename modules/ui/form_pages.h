// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a form under one another, as wide as there is room for; only those that are seen are
// drawn.
#pragma once

#include "results/form.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <optional>

namespace kaochang::ui {

class FormPages final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit FormPages(QWidget *parent = nullptr);

    void show(const std::optional<results::Form> &form); // nothing: empty

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int dotsPerInch() const;
    QSize pageSize() const; // on the screen, without its margin
    void measure();
    void nameThePage();
    const QImage &picture(int page);

    std::optional<results::Form> m_form;
    QCache<int, QImage> m_pictures{6};
};

} // namespace kaochang::ui
