using System.CommandLine;
using System.Text;
using BangVang.Law.Bulk;
using BangVang.Law.Candidates;
using BangVang.Law.Reading;
using Book = BangVang.Law.Lawbook;

namespace BangVang.Lawbook.Asking;

/// <summary><c>bangvang law eligible --year Y</c>: a whole register in, a table for Excel out. Exit code 1 where a line was bad.</summary>
static class LawEligibleCommand
{
    public static Command Make()
    {
        var year = new Option<int>("--year") { Description = "Năm xét thành tích", Required = true };
        year.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var given) && given is < FirstYear or > LastYear) result.AddError($"Năm xét phải trong khoảng {FirstYear}–{LastYear}.");
        });
        var on = LawDay.Option("mặc định là 31/12 của năm xét");
        var eligible = new Command("eligible", "Lọc cả danh sách: mỗi dòng JSON vào là một người, một đơn vị; ra bảng CSV mở bằng Excel. Bảng chỉ có các dòng đủ điều kiện, cần người thẩm định quyết định, hoặc còn thiếu đúng một điều (cột cuối ghi điều còn thiếu); trường hợp thiếu từ hai điều trở lên và không thuộc đối tượng thì không ghi") { year, on };
        eligible.SetAction((parsed, stop) =>
        {
            var judged = parsed.GetValue(year);
            return Write(judged, parsed.GetValue(on) ?? new DateOnly(judged, 12, 31), stop);
        });
        return eligible;
    }

    const int FirstYear = 1945, LastYear = Years.Last;

    static async Task<int> Write(int year, DateOnly on, CancellationToken stop)
    {
        if (year > on.Year)
        {
            await Console.Error.WriteLineAsync($"Năm xét {year} ở sau ngày xét {on:dd/MM/yyyy}. Sửa lại năm hoặc ngày.");
            return 1;
        }
        var examination = new Examination(Book.National, on, year);
        var work = new LineWork(new CandidateReader(Book.National, on: on), (candidates, output) =>
        {
            var register = new Register(Book.National);
            foreach (var candidate in candidates) register.Add(candidate);
            var text = new StringBuilder();
            var seat = examination.Seat(register);
            for (var row = 0; row < register.Count; row++) EligibleTable.Append(text, register, row, seat, examination.Awards);
            output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        });
        return await Streams.Through(work, stop, EligibleTable.Head);
    }
}
