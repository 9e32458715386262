using System.Text;
using BangVang.Law.Book;
using BangVang.Law.Bulk;
using BangVang.Law.Verdicts;

namespace BangVang.Lawbook.Asking;

/// <summary>The table of who qualifies, as comma-separated values that Excel opens: UTF-8 with its mark, CRLF.</summary>
static class EligibleTable
{
    /// <summary>The mark of UTF-8 and the heads of the columns.</summary>
    public static readonly byte[] Head = Encoding.UTF8.GetBytes("\uFEFFMã đối tượng,Đối tượng,Mã danh hiệu hoặc hình thức,Danh hiệu hoặc hình thức khen thưởng,Năm xét,Kết luận,Điều còn thiếu,Căn cứ\r\n");

    public static void Append(StringBuilder text, Register register, int row, Examiner seat, IReadOnlyList<Award> awards)
    {
        var standings = seat.Examine(row);
        for (var i = 0; i < standings.Length; i++)
        {
            if (standings[i].Conclusion > Conclusion.HumanDecides && !standings[i].LacksOne) continue;
            var lacking = seat.Lacking(i);
            Cell(text, register.IdOf(row)).Append(',');
            Cell(text, register.KindOf(row).Word).Append(',').Append(awards[i].Code).Append(',');
            Cell(text, awards[i].Name).Append(',').Append(seat.JudgedYear).Append(',').Append(standings[i].Conclusion.Word).Append(',');
            Cell(text, lacking?.Words ?? "").Append(',');
            Cell(text, lacking?.Citation ?? "").Append("\r\n");
        }
    }

    static StringBuilder Cell(StringBuilder text, string value)
    {
        // A cell that begins like a formula would be worked out by Excel.
        if (value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t') value = "'" + value;
        return value.AsSpan().ContainsAny("\",\r\n") ? text.Append('"').Append(value.Replace("\"", "\"\"")).Append('"') : text.Append(value);
    }
}
