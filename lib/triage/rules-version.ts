/** Version of rules, actions and questions, printed on every plan: change it with any change of theirs. */
export const rulesVersion = '2026.11.50';
