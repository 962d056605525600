/* The colours of the editors. Those of Monaco that are too pale to be read easily are darker here, or lighter. */
const CLEAR = '#ffffff00';

function theme(base, { rules, paper, line, marked, link }) {
  return {
    base,
    inherit: true,
    rules,
    colors: {
      'editor.background': CLEAR,
      'scrollbar.shadow': CLEAR,
      'editorLineNumber.foreground': line,
      'editorLineNumber.dimmedForeground': line,
      'editorHoverWidget.background': paper,
      'editorSuggestWidget.background': paper,
      'editorSuggestWidget.selectedBackground': marked,
      'editorSuggestWidget.selectedForeground': link,
      'editorSuggestWidget.highlightForeground': link,
      'editorSuggestWidget.focusHighlightForeground': link,
      'editorWidget.background': paper,
      'menu.background': paper,
      'menu.selectionBackground': marked,
      'menu.selectionForeground': link,
      'list.hoverBackground': marked,
      'quickInput.background': paper,
      'quickInputList.focusBackground': marked,
      'textLink.foreground': link,
      'textLink.activeForeground': link,
      'editorLink.activeForeground': link,
      focusBorder: link,
    },
  };
}

export const THEMES = {
  'onrecord-light': theme('vs', {
    paper: '#ffffff', line: '#5b6b7d', marked: '#d6059019', link: '#d60590',
    rules: [{ token: 'number', foreground: '#0a6b46' }, { token: 'argument.identifier.gql', foreground: '#5a57b8' }],
  }),
  'onrecord-dark': theme('vs-dark', {
    paper: '#212a3b', line: '#a3adbd', marked: '#ff579419', link: '#ff7aab',
    rules: [{ token: 'comment', foreground: '#8fbf7a' }, { token: 'argument.identifier.gql', foreground: '#a6a1ff' }],
  }),
};
