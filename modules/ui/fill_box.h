// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a choice without saying that somebody chose; what was chosen stays where it is still there.
#pragma once

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace kaochang::ui {

template <typename Things, typename Text, typename Key>
void fillBox(QComboBox *box, const Things &things, Text text, Key key)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &thing : things)
        box->addItem(text(thing), key(thing));
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace kaochang::ui
