using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Sheets.Reading;

namespace BangVang.People.Imports;

/// <summary>A kind of list that offices keep in Excel and that can be brought in.</summary>
public interface IListKind
{
    /// <summary>Stable; in addresses and rows.</summary>
    string Code { get; }

    /// <summary>"Danh sách cá nhân".</summary>
    string Name { get; }

    /// <summary>What it is for, in a sentence.</summary>
    string Purpose { get; }

    /// <summary>Who may bring it in, over the body.</summary>
    string Right { get; }

    IReadOnlyList<SheetField> Fields { get; }

    /// <summary>What each row is. Nothing is written.</summary>
    Task<IReadOnlyList<CheckedRow>> Check(ListWork work);

    /// <summary>Writes all rows, in the transaction of the act; says what was done.</summary>
    Task<string> Commit(ListWork work, IReadOnlyList<CheckedRow> rows);
}

/// <summary>A list being worked on.</summary>
public sealed record ListWork(Organisation At, SheetTable Table, IReadOnlyDictionary<int, RowChoice> Choices, Actor Actor);

/// <summary>What was found of one row.</summary>
public sealed class CheckedRow(SheetRow row)
{
    readonly List<string> remarks = [];

    public SheetRow Row => row;

    public int Number => row.Number;

    /// <summary>Whom or what the row is about.</summary>
    public string Label { get; set; } = "";

    public RowState State { get; private set; } = RowState.New;

    public string? Remark => remarks.Count == 0 ? null : string.Join(" ", remarks);

    /// <summary>What the kind made of the row, for its own commit.</summary>
    public object? Read { get; set; }

    public void Wrong(string sentence) => Say(RowState.Wrong, sentence);

    public void Doubt(string sentence) => Say(RowState.Doubtful, sentence);

    public void Match(string? sentence = null) => Say(RowState.Matched, sentence);

    /// <summary>Said without making the row another one.</summary>
    public void Note(string sentence) => remarks.Add(sentence);

    // What is wrong stays wrong, what is doubtful is not made sure by a later finding.
    void Say(RowState state, string? sentence)
    {
        if (state > State) State = state;
        if (sentence is not null) remarks.Add(sentence);
    }
}
