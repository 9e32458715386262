using System.CommandLine;
using BangVang.Papers.Plans;
using BangVang.Papers.Sources;

namespace BangVang.Plans.Imports;

/// <summary>"bangvang plan read FILE --json": what the reader gets out of a plan. A document that is no plan: exit code 1 and one sentence.</summary>
static class PlanReadCommand
{
    public static Command Make()
    {
        var file = new Argument<FileInfo>("file") { Description = "Tệp .docx hoặc .txt" };
        var json = new Option<bool>("--json") { Description = "In toàn bộ nội dung đọc được dạng JSON" };
        var read = new Command("read", "Đọc một kế hoạch") { file, json };
        read.SetAction(parsed => Read(parsed.GetValue(file)!, parsed.GetValue(json)));
        return new Command("plan", "Kế hoạch thi đua, khen thưởng") { read };
    }

    static int Read(FileInfo file, bool json)
    {
        try
        {
            if (!file.Exists) throw new UnreadablePaper($"Không thấy tệp “{file.Name}”. Kiểm tra lại đường dẫn.");
            using var stream = file.OpenRead();
            var draft = PlanReader.Read(SourceFile.Read(stream, file.Name));
            Console.Out.WriteLine(json ? PlanDraftJson.Write(draft) : Summary(draft));
            return 0;
        }
        catch (UnreadablePaper unreadable)
        {
            Console.Error.WriteLine(unreadable.Message);
            return 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"Không mở được tệp “{file.Name}”: tệp đang bận hoặc không có quyền đọc.");
            return 1;
        }
    }

    static string Summary(PlanDraft draft) =>
        $"{draft.DocumentType} {draft.Title}: {draft.Assignments.Count} nhiệm vụ, {draft.LegalBases.Count} căn cứ, {draft.Movements.Count} phong trào, "
        + $"{draft.Warnings.Count} cảnh báo, {draft.Unread.Count} dòng chưa hiểu. Thêm --json để xem toàn bộ.";
}
