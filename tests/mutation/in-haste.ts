import fc from 'fast-check';

// That a mutant fails is all that is asked: the smallest story on which it does takes longer to find, and a moment of stories is enough.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  endOnFailure: true,
  interruptAfterTimeLimit: 300,
});
