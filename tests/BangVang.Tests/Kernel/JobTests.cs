using BangVang.Kernel.Data;
using BangVang.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BangVang.Tests.Kernel;

public sealed class JobTests(TestHouse house)
{
    [Fact]
    public async Task A_job_runs_to_its_end_and_says_how_far_it_came()
    {
        var run = await Ended(await Start<CountingJob>("Đếm", new Counting(3, 10)));
        (run.State, run.Done, run.Total, run.Message).ShouldBe((JobState.Done, 3, 3, "dòng 3"));
        run.Tries.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_transaction_started_begins_only_when_that_commits()
    {
        var (given, kept) = (Guid.Empty, Guid.Empty);
        await house.With(async services =>
        {
            var (db, desk) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<JobDesk>());
            await using (await db.Database.BeginTransactionAsync()) given = await desk.Start<CountingJob>("Bỏ", new Counting(1, 1), null);
            await using (var abandoned = await db.Database.BeginTransactionAsync())
            {
                await desk.Start<CountingJob>("Bỏ", new Counting(1, 1), null);
                await abandoned.RollbackAsync();
            }
            await using var transaction = await db.Database.BeginTransactionAsync();
            kept = await desk.Start<CountingJob>("Giữ", new Counting(1, 1), null);
            await Task.Delay(300);
            (await Find(kept)).ShouldBeNull();
            await transaction.CommitAsync();
            return true;
        });
        (await Ended(kept)).State.ShouldBe(JobState.Done);
        (await Find(given)).ShouldBeNull();
        await house.With(async db => (await db.Database.SqlQuery<long>(
            $"""select count(*) as "Value" from qrtz_triggers where trigger_name = {given.ToString()}""").SingleAsync()).ShouldBe(0));
    }

    [Fact]
    public async Task Runs_with_one_key_never_overlap()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 4; i++) ids.Add(await Start<CountingJob>("Cùng khóa", new Counting(3, 40), "cùng-" + house.GetHashCode()));
        foreach (var id in ids) (await Ended(id)).State.ShouldBe(JobState.Done);
        var runs = await house.With(services => services.GetRequiredService<AppDb>().JobRuns.Where(r => ids.Contains(r.Id)).OrderBy(r => r.StartedAt).ToListAsync());
        foreach (var (first, second) in runs.Zip(runs.Skip(1))) second.StartedAt!.Value.ShouldBeGreaterThanOrEqualTo(first.EndedAt!.Value);
    }

    [Fact]
    public async Task A_running_job_stops_between_two_steps_when_asked()
    {
        var id = await Start<CountingJob>("Dài", new Counting(100_000, 20));
        await house.RunUntil(id, r => r.State == JobState.Running && r.Done > 0);
        (await Cancel(id)).ShouldBeTrue();
        var run = await Ended(id);
        run.State.ShouldBe(JobState.Cancelled);
        run.Done.ShouldBeLessThan(100_000);
        (await Cancel(id)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_refusal_is_the_sentence_people_read()
    {
        var run = await Ended(await Start<RefusedJob>("Nhập", null));
        (run.State, run.Message, run.ErrorId).ShouldBe((JobState.Failed, "Tệp này đã được nhập rồi.", null));
    }

    [Fact]
    public async Task A_bug_ends_the_job_with_an_error_number_and_no_word_of_the_machine()
    {
        var run = await Ended(await Start<BrokenJob>("Hỏng", null));
        run.State.ShouldBe(JobState.Failed);
        run.ErrorId.ShouldNotBeNullOrEmpty();
        run.Message.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_completed_in_the_jobs_own_transaction_stays_done_whatever_comes_after()
    {
        var run = await Ended(await Start<TransactionJob>("Lưu", null));
        await Task.Delay(200);
        run = (await Find(run.Id))!;
        (run.State, run.Message, run.ResultLink).ShouldBe((JobState.Done, "Đã lưu 1 dòng", "/plans"));
    }

    [Fact]
    public async Task A_job_that_loses_the_database_is_begun_again_when_it_is_back()
    {
        await using var apart = await house.Apart();
        var id = await apart.With(services => services.GetRequiredService<JobDesk>().Start<HoldingJob>("Mất kết nối", null, null));
        await apart.RunUntil(id, r => r.Done > 0);
        await house.With(async db => await db.Database.ExecuteSqlAsync(
            $"select pg_terminate_backend(pid) from pg_stat_activity where datname = {new NpgsqlConnectionStringBuilder(apart.ConnectionString).Database}"));
        // The test's own connections in the pool are dead as well.
        NpgsqlConnection.ClearAllPools();
        apart.Services.GetRequiredService<NpgsqlDataSource>().Clear();
        var run = await apart.RunUntil(id, r => r.IsOver);
        (run.State, run.Tries).ShouldBe((JobState.Done, 2));
        await apart.With(async db => (await db.Database.SqlQuery<long>($"""select count(*) as "Value" from settings where root_id = {id}""").SingleAsync()).ShouldBe(1));
    }

    [Fact]
    public async Task A_nightly_job_is_put_in_once_for_its_hour_however_many_copies_wake_for_it()
    {
        var hour = "test.count " + Guid.CreateVersion7();
        var ids = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => house.With(services =>
            services.GetRequiredService<JobDesk>().Start("test.count", "Đêm", new Counting(1, 1), null, key: null, once: hour))));
        ids.Count(id => id != Guid.Empty).ShouldBe(1);
        (await Ended(ids.Single(id => id != Guid.Empty))).State.ShouldBe(JobState.Done);
    }

    [Fact]
    public async Task The_clock_starts_a_job_at_its_hour_and_not_when_it_has_nothing_to_do()
    {
        await using var apart = await house.Apart(builder => builder.ConfigureServices(services =>
        {
            services.AddSingleton(new Nightly("test.broken", "Mỗi giây", "* * * * * ?"));
            services.AddSingleton(new Nightly("test.refused", "Không bao giờ", "* * * * * ?", _ => Task.FromResult(false)));
        }));
        for (var i = 0; i < 200 && !await Any(apart, "test.broken"); i++) await Task.Delay(50);
        (await Any(apart, "test.broken")).ShouldBeTrue();
        (await Any(apart, "test.refused")).ShouldBeFalse();
    }

    static Task<bool> Any(TestHouse at, string job) => at.With(services => services.GetRequiredService<AppDb>().JobRuns.AnyAsync(r => r.Job == job));

    Task<Guid> Start<TJob>(string title, object? arguments, string? key = null) where TJob : IHouseJob =>
        house.With(services => services.GetRequiredService<JobDesk>().Start<TJob>(title, arguments, null, key));

    Task<bool> Cancel(Guid id) => house.With(services => services.GetRequiredService<JobDesk>().Cancel(id));

    Task<JobRun?> Find(Guid id) => house.FindRun(id);

    Task<JobRun> Ended(Guid id) => house.RunUntil(id, r => r.IsOver);
}
