using System.Diagnostics;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Sheets.Reading;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace BangVang.People.Imports;

/// <summary>Takes a list in, says what each row is, and writes all of it or nothing.</summary>
public sealed class Importing(AppDb db, Clock clock)
{
    public async Task<ListImport> Take(IListKind kind, byte[] file, string name, Organisation at, Actor actor)
    {
        var watch = Stopwatch.StartNew();
        var rows = await kind.Check(new ListWork(at, Table(kind, file, name), new Dictionary<int, RowChoice>(), actor));
        var import = new ListImport
        {
            RootId = at.RootId, OrganisationId = at.Id, Kind = kind.Code, ById = actor.Id, ByName = actor.Name, At = clock.Now, FileName = name, File = file, TookMs = 0,
        };
        Count(import, rows);
        import.TookMs = (int)watch.ElapsedMilliseconds;
        db.Add(import);
        await db.SaveChangesAsync();
        await Keep(import, rows);
        return import;
    }

    /// <summary>Checks everything anew, for others may have written meanwhile, and writes it.</summary>
    public async Task Commit(ListImport import, IListKind kind, Organisation at, Actor actor)
    {
        import.MustBeOpen();
        var choices = await db.ListImportRows.Where(r => r.ImportId == import.Id && r.Choice != null).ToDictionaryAsync(r => r.Number, r => r.Choice!.Value);
        var work = new ListWork(at, Table(kind, import.File, import.FileName), choices, actor);
        var rows = await kind.Check(work);
        if (rows.FirstOrDefault(r => r.State == RowState.Wrong) is { } wrong)
            throw new Refusal($"Chưa ghi dòng nào: còn {rows.Count(r => r.State == RowState.Wrong)} dòng sai. Dòng {wrong.Number} ({wrong.Label}): {wrong.Remark} Tải tệp kèm lý do về, sửa rồi tải lên lại.");
        if (rows.FirstOrDefault(r => r.State == RowState.Doubtful && !choices.ContainsKey(r.Number)) is { } open)
            throw new Refusal($"Chưa ghi dòng nào: còn {rows.Count(r => r.State == RowState.Doubtful && !choices.ContainsKey(r.Number))} dòng nghi trùng chưa quyết định. Dòng {open.Number} ({open.Label}): {open.Remark}");
        var kept = rows.Where(r => choices.GetValueOrDefault(r.Number) != RowChoice.Skip).ToList();
        import.Commit(await kind.Commit(work, kept), clock.Now);
        await db.SaveChangesAsync();
    }

    /// <summary>The workbook as it was sent, with what was found in a last column.</summary>
    public async Task<byte[]> Back(ListImport import, IListKind kind)
    {
        var rows = await db.ListImportRows.AsNoTracking().Where(r => r.ImportId == import.Id).ToListAsync();
        return SheetReturn.With(import.File, Table(kind, import.File, import.FileName), "Kết quả kiểm tra", rows.ToDictionary(r => r.Number, r => $"{RowWords.Name(r.State)}{(r.Remark is null ? "" : $": {r.Remark}")}"));
    }

    static SheetTable Table(IListKind kind, byte[] file, string name)
    {
        try
        {
            return SheetReader.Read(file, name, kind.Fields);
        }
        catch (UnreadableSheet unreadable)
        {
            throw new Refusal(unreadable.Message);
        }
    }

    static void Count(ListImport import, IReadOnlyList<CheckedRow> rows)
    {
        int Of(RowState state) => rows.Count(r => r.State == state);
        (import.NewRows, import.MatchedRows, import.DoubtfulRows, import.WrongRows) = (Of(RowState.New), Of(RowState.Matched), Of(RowState.Doubtful), Of(RowState.Wrong));
    }

    async Task Keep(ListImport import, IReadOnlyList<CheckedRow> rows)
    {
        await using var copy = await Bulk.Into(db, "list_import_rows (import_id, number, state, label, remark)");
        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(import.Id, NpgsqlDbType.Uuid);
            await copy.WriteAsync(row.Number, NpgsqlDbType.Integer);
            await copy.WriteAsync(row.State.ToString(), NpgsqlDbType.Text);
            await copy.WriteAsync(row.Label, NpgsqlDbType.Text);
            await copy.WriteText(row.Remark);
        }
        await copy.CompleteAsync();
    }
}

/// <summary>Many rows at once, on the connection and in the transaction of the act.</summary>
public static class Bulk
{
    public static async Task<NpgsqlBinaryImporter> Into(AppDb db, string tableAndColumns)
    {
        await db.Database.OpenConnectionAsync();
        return await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync($"copy {tableAndColumns} from stdin (format binary)");
    }

    public static Task WriteText(this NpgsqlBinaryImporter copy, string? text) => text is null ? copy.WriteNullAsync() : copy.WriteAsync(text, NpgsqlDbType.Text);

    public static Task WriteDay(this NpgsqlBinaryImporter copy, DateOnly? day) => day is { } known ? copy.WriteAsync(known, NpgsqlDbType.Date) : copy.WriteNullAsync();

    public static Task WriteWhole(this NpgsqlBinaryImporter copy, int? number) => number is { } known ? copy.WriteAsync(known, NpgsqlDbType.Integer) : copy.WriteNullAsync();

    public static Task WriteId(this NpgsqlBinaryImporter copy, Guid? id) => id is { } known ? copy.WriteAsync(known, NpgsqlDbType.Uuid) : copy.WriteNullAsync();
}

public static class RowWords
{
    public static string Name(RowState state) => state switch
    {
        RowState.New => "Mới",
        RowState.Matched => "Đã có",
        RowState.Doubtful => "Nghi trùng",
        RowState.Wrong => "Sai",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Kind(RowState state) => state switch { RowState.New => "xong", RowState.Matched => "", RowState.Doubtful => "cho", _ => "loi" };

    public static string Name(RowChoice choice) => choice switch { RowChoice.Same => "Đúng là người (mục) đã có", RowChoice.New => "Là người (mục) khác, ghi mới", _ => "Bỏ qua dòng này" };
}
