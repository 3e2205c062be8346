"""Who works the program, by name and role: told at the start, noted when it changes (design.md 7)."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.commission import Commission
from ..domain.operators import Operator, OperatorAdded, OperatorRole, SignedIn, added, operators, signed_in
from .store_port import Reading, Store


@dataclass(frozen=True)
class Entrance:
    """Who may sign in, and who did last; at the start it `asks` only where more than one has."""

    operators: tuple[Operator, ...]
    last: Operator
    asks: bool


class SigningIn:
    """Nothing is kept beside the journal: who is known follows from the commission and from who signed in."""

    def __init__(self, store: Store, commission: Commission, usual: str) -> None:
        """`usual` is the member who works the program by the order."""
        self._store = store
        self._commission = commission
        self._usual = usual

    def look(self) -> Entrance:
        """Who is known now."""
        with self._store.reading() as look:
            known = self._known(look)
            came = [each for each in signed_in(note.fact for note in look.notes()) if each in known]
        last = known[came[-1] if came else self._usual]
        return Entrance(tuple(known.values()), last, asks=len({self._usual, *came}) > 1)

    def sign_in(self, operator: Operator) -> bool:
        """Notes who works the program from now on; whether it had to: not where that is how it was.

        A store that was handed over notes nothing.
        """
        with self._store.writing() as work:
            notes = [note.fact for note in work.notes() if isinstance(note.fact, SignedIn)]
            fact = SignedIn(operator.id, operator.role)
            if work.handed_over or (notes and notes[-1] == fact):
                return False
            if self._known(work).get(operator.id) != operator:
                work.note(OperatorAdded(operator.id, operator.name, operator.role), None)
            work.note(fact, None)
            work.commit()
        return True

    def named(self, name: str, role: OperatorRole) -> Operator:
        """Someone by name, known already or not; nothing is noted. Raises NotAllowed `operator_unnamed`."""
        with self._store.reading() as look:
            return added(name, role, self._known(look).values())

    def _known(self, look: Reading) -> dict[str, Operator]:
        return operators(self._commission, (note.fact for note in look.notes()))
