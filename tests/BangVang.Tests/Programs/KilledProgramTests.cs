using System.Diagnostics;
using BangVang.Files;
using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using BangVang.Kernel.Rights;
using BangVang.Tests.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace BangVang.Tests.Programs;

public sealed class KilledProgramTests(TestHouse shared)
{
    [Fact]
    public async Task A_job_that_was_killed_with_its_program_is_begun_again_by_the_next_and_done_once()
    {
        await using var house = await shared.Apart(builder => builder.ConfigureServices(DoNotRunJobsHere));
        var files = await ThreeFiles(house);
        var gate = house.Services.GetRequiredService<Storage>().PathOf(files[1].StoredName);
        // Reading a named pipe waits until somebody writes: the job stands still in the middle of its work.
        File.Delete(gate);
        await Process.Start("mkfifo", [gate]).WaitForExitAsync();
        var id = await house.With(services => services.GetRequiredService<JobDesk>().Start<CheckJob>("Kiểm tra", null, null));

        await using (var first = BangVangProgram.Web(house))
        {
            await Said(house.RunUntil(id, r => r.State == JobState.Running && r.Total == 3), first);
            await Task.Delay(500);
            await first.Kill();
        }
        var left = (await house.FindRun(id))!;
        (left.State, left.Tries).ShouldBe((JobState.Running, 1));
        File.Delete(gate);
        await File.WriteAllBytesAsync(gate, SampleFiles.Text);

        await using var second = BangVangProgram.Web(house);
        var run = await Said(house.RunUntil(id, r => r.IsOver), second);
        (run.State, run.Tries, run.Message).ShouldBe((JobState.Done, 2, "Đã kiểm tra 3 tệp, tất cả còn nguyên"));
    }

    // The house only puts the job in; a program of its own runs it.
    static void DoNotRunJobsHere(IServiceCollection services)
    {
        foreach (var hosted in services.Where(s => s.ServiceType == typeof(IHostedService) && IsQuartz(s)).ToList()) services.Remove(hosted);
    }

    static bool IsQuartz(ServiceDescriptor service) =>
        (service.ImplementationType ?? service.ImplementationInstance?.GetType() ?? service.ImplementationFactory?.Method.DeclaringType)?.Assembly == typeof(IScheduler).Assembly;

    static Task<List<Attachment>> ThreeFiles(TestHouse house) => house.With(async services =>
    {
        var (db, attachments, book) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<Attachments>(), services.GetRequiredService<RightBook>());
        var kept = new List<Attachment>();
        for (var i = 0; i < 3; i++)
        {
            using var text = new MemoryStream(SampleFiles.Text);
            kept.Add(await attachments.Keep(text, $"tệp {i}.txt", TestThing.Kind, Guid.CreateVersion7(), Actor.Nobody(book)));
        }
        await db.SaveChangesAsync();
        return kept.OrderBy(a => a.Id).ToList();
    });

    static async Task<JobRun> Said(Task<JobRun> waiting, BangVangProgram program)
    {
        try
        {
            return await waiting;
        }
        catch (ShouldAssertException e)
        {
            throw new ShouldAssertException($"{e.Message}\n{program.Output}", e);
        }
    }
}
