import pytest

from tests.workflow.desk import Table


@pytest.fixture
def tables(tmp_path):
    """Opens tables on stores of their own (or on a given folder); all are closed at the end."""
    opened = []

    def open_table(folder=None, **given):
        table = Table(folder or tmp_path / str(len(opened)), **given)
        opened.append(table)
        return table

    yield open_table
    for table in opened:
        table.close()


@pytest.fixture
def table(tables):
    return tables()
